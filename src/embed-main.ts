import "@fontsource-variable/ubuntu-sans/wght.css";
import "@fontsource-variable/ubuntu-sans-mono/wght.css";
import "./tokens.css";
import "./base.css";
import "./embed.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { embeddedPair } from "./app/embedded-pair.ts";
import { openShared } from "./app/shared-workspace.ts";
import { startTheme } from "./app/theme.ts";
import { ubuntuFarm } from "./core/index.ts";
import { type EmbedContent, EmbedPage } from "./embed/EmbedPage.tsx";
import type { SidesSource } from "./embed/embedded-sides.ts";
import { tellHeight } from "./embed/tell-height.ts";
import { type DecodedFragment, decodeFragment } from "./permalink/decode-fragment.ts";
import { describeDamage, remedyOfDamage } from "./permalink/describe-damage.ts";
import { createWorkspace } from "./store/workspace.ts";
import type { AnalysisClient } from "./worker/analysis-client.ts";
import { checkPlanned } from "./worker/checks.ts";
import { createPageClient } from "./worker/create-page-client.ts";

// The page without an editor, in a file of its own (`embed.html`). It keeps nothing and asks nobody for anything.

const rootElement = document.querySelector("#root");
if (!rootElement) throw new Error("embed.html has no #root.");
const root = createRoot(rootElement);

/** Draws what the address says, also when somebody puts another one into the frame. */
function show() {
  const decoded = decodeFragment(location.hash);
  const workspace = createWorkspace({
    client: createClient(),
    farm: ubuntuFarm,
    today: new Date().toISOString().slice(0, 10),
  });
  startTheme(decoded.kind === "shared" ? (decoded.theme ?? "system") : "system");
  if (decoded.kind === "shared") openShared(workspace, decoded.state);
  const place = { address: addressInFlightplan(), isSandboxed: self.origin === "null" };
  root.render(
    createElement(EmbedPage, {
      key: location.hash,
      content: contentOf(decoded, embeddedPair(workspace, createClient)),
      place,
      workspace,
    }),
  );
}

function createClient(): AnalysisClient {
  return createPageClient(() => Promise.resolve(checkPlanned));
}

function contentOf(decoded: DecodedFragment, source: SidesSource): EmbedContent {
  switch (decoded.kind) {
    case "shared":
      return { kind: "plan", view: decoded.view ?? "diagram", source };
    case "none":
      return { kind: "nothing", damage: null, partialText: null };
    case "damaged": {
      const { reason, partialText = null } = decoded;
      const damage = { sentence: describeDamage(reason), remedy: remedyOfDamage(reason) };
      return { kind: "nothing", damage, partialText };
    }
  }
}

/** The same link without what makes it an embed; null where the page has no address, as in a `srcdoc` frame. */
function addressInFlightplan(): string | null {
  try {
    const fragment = location.hash.split("&", 1)[0] ?? "";
    const page = location.protocol === "file:" ? "./flightplan.html" : "./";
    return new URL(`${page}${/^#\d+\./.test(fragment) ? fragment : ""}`, location.href).href;
  } catch {
    return null;
  }
}

addEventListener("hashchange", show);
show();
tellHeight(rootElement);
