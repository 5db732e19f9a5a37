import "@fontsource-variable/ubuntu-sans/wght.css";
import "@fontsource-variable/ubuntu-sans-mono/wght.css";
import "./tokens.css";
import "./base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { createAddress } from "./app/create-address.ts";
import { createCommands } from "./app/create-commands.ts";
import { createLinks } from "./app/create-links.ts";
import { workedExample } from "./app/examples/worked-example.ts";
import { openAndKeep } from "./app/open-and-keep.ts";
import { createPage } from "./app/page.ts";
import { startTheme } from "./app/theme.ts";
import { ubuntuFarm } from "./core/index.ts";
import { WorkspaceProvider } from "./store/WorkspaceContext.tsx";
import { createWorkspace } from "./store/workspace.ts";
import { createAnalysisClient } from "./worker/create-analysis-client.ts";

const today = new Date().toISOString().slice(0, 10);
const workspace = createWorkspace({ client: createAnalysisClient(), farm: ubuntuFarm, today });
const page = createPage();
const address = createAddress();
const links = createLinks({ workspace, page, address });
const commands = createCommands({ workspace, page, share: () => void links.share() });

startTheme(null);
await openAndKeep({
  workspace,
  page,
  links,
  openFirstText: () =>
    workspace.getState().replaceText(workedExample.text, { kind: "example", title: workedExample.title }),
});

const root = document.querySelector("#root");
if (!root) throw new Error("index.html has no #root.");
createRoot(root).render(
  <StrictMode>
    <WorkspaceProvider workspace={workspace}>
      <App page={page} commands={commands} />
    </WorkspaceProvider>
  </StrictMode>,
);
