import "@fontsource-variable/ubuntu-sans/wght.css";
import "@fontsource-variable/ubuntu-sans-mono/wght.css";
import "../../../src/tokens.css";
import "../../../src/base.css";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { analyse, type Layout, layOutPlan, ubuntuFarm } from "../../../src/core/index.ts";
import { Diagram } from "../../../src/diagram/Diagram.tsx";
import { WorkspaceProvider } from "../../../src/store/WorkspaceContext.tsx";
import { createWorkspace } from "../../../src/store/workspace.ts";
import { createAnalysisClient } from "../../../src/worker/create-analysis-client.ts";
import { staticBoxes } from "./static-boxes.ts";

const today = "2026-11-01";

function layOut(text: string): Layout {
  const { plan } = analyse(text, {
    dialect: "designed",
    targetSeries: null,
    dispatchSeries: null,
    farm: ubuntuFarm,
    today,
  });
  return layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
}

/** Milliseconds from the start of a frame until what the task drew is on the screen. */
async function timePaint(task: () => void, isDrawn: () => boolean): Promise<number> {
  await nextFrame();
  const start = performance.now();
  task();
  do await nextFrame();
  while (!isDrawn());
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", resolve);
    port1.start();
    port2.postMessage(null);
  });
  return performance.now() - start;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

async function paintDiagram(layout: Layout): Promise<number> {
  const place = emptyPlace();
  const workspace = createWorkspace({ client: createAnalysisClient(), farm: ubuntuFarm, today });
  const root = createRoot(place);
  const time = await timePaint(
    // Both are drawn in the frame that they are asked for in: what is compared is drawing, not scheduling.
    () =>
      flushSync(() =>
        root.render(
          <WorkspaceProvider workspace={workspace}>
            <Diagram layout={layout} documentId={1} stale={false} narrow={false} />
          </WorkspaceProvider>,
        ),
      ),
    () => place.querySelector(".react-flow__node") !== null,
  );
  root.unmount();
  return time;
}

async function paintStatic(layout: Layout): Promise<number> {
  const place = emptyPlace();
  const time = await timePaint(
    () => {
      place.innerHTML = staticBoxes(layout);
    },
    () => true,
  );
  place.innerHTML = "";
  return time;
}

function emptyPlace(): HTMLElement {
  const place = document.createElement("div");
  place.style.cssText = "position:relative;width:828px;height:800px;overflow:auto";
  document.querySelector("#canvas")?.replaceChildren(place);
  return place;
}

await document.fonts.ready;
globalThis.bench = {
  async paintBoth(text) {
    const layout = layOut(text);
    return { diagram: await paintDiagram(layout), innerHtml: await paintStatic(layout) };
  },
};
