import "@fontsource-variable/ubuntu-sans/wght.css";
import "@fontsource-variable/ubuntu-sans-mono/wght.css";
import "./tokens.css";
import "./base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { createAddress } from "./app/create-address.ts";
import { workedExample } from "./app/examples/worked-example.ts";
import { holdFiles } from "./app/files/hold-files.ts";
import { followPlaces } from "./app/follow-places.ts";
import { Part } from "./app/Part.tsx";
import { createPage } from "./app/page.ts";
import { readPlace } from "./app/place.ts";
import { startTheme } from "./app/theme.ts";
import { ubuntuFarm } from "./core/index.ts";
import { earlyDraft } from "./drafts/early-draft.ts";
import { rescueDraft } from "./drafts/rescue-draft.ts";
import { hasTabDraft } from "./drafts/tab-draft-key.ts";
import { WorkspaceProvider } from "./store/WorkspaceContext.tsx";
import { createWorkspace, type WorkspaceState } from "./store/workspace.ts";
import { createAnalysisClient, loadOurChecks } from "./worker/create-analysis-client.ts";

const today = new Date().toISOString().slice(0, 10);
let paint = () => {};
/** What the first diagram does not need comes after it. */
const painted = new Promise<void>((resolve) => {
  paint = resolve;
});
const loadChecks = () => painted.then(loadOurChecks);
const client = createAnalysisClient({ loadChecks });
const workspace = createWorkspace({ client, farm: ubuntuFarm, today });
const address = createAddress();
const page = createPage(readPlace(address.readFragment()));
const places = followPlaces(page, address);
const releaseFiles = holdFiles();

const openFirstText = () => {
  const { documentId, replaceText } = workspace.getState();
  if (documentId === 0) replaceText(workedExample.text, { kind: "example", title: workedExample.title });
};

/** As long as there are no drafts, a text would not outlive the page. What nobody has touched is no loss. */
const rescue = () => {
  const draft = earlyDraft(workspace.getState(), Date.now());
  if (draft) rescueDraft(draft);
};
addEventListener("pagehide", rescue);

/** Links and drafts: their code is loaded first where the page begins with one, else after the first diagram. */
const opened = new Promise<WorkspaceState | null>((open) => {
  if (address.hasPayload() || hasTabDraft()) {
    open(null);
    return;
  }
  openFirstText();
  const begun = workspace.getState();
  void painted.then(() => open(begun));
}).then(async (begun) => {
  const { openAndKeep } = await import("./app/open-and-keep.ts");
  return openAndKeep({ workspace, page, address, places, begun, openFirstText });
});
opened.then(
  () => removeEventListener("pagehide", rescue),
  () => {},
);

const commands = painted.then(async () => {
  const { startCommands } = await import("./app/start-commands.ts");
  return startCommands({ workspace, page, releaseFiles });
});

startTheme(address.readTheme());
const root = document.querySelector("#root");
if (!root) throw new Error("index.html has no #root.");
createRoot(root).render(
  <StrictMode>
    <WorkspaceProvider workspace={workspace}>
      <Part name="Flightplan">
        <App page={page} commands={commands} onPaint={paint} />
      </Part>
    </WorkspaceProvider>
  </StrictMode>,
);
