import "@fontsource-variable/ubuntu-sans/wght.css";
import "@fontsource-variable/ubuntu-sans-mono/wght.css";
import "../../../src/tokens.css";
import "../../../src/base.css";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { parseDocument } from "../../../src/core/document/parse-document.ts";
import type { Layout } from "../../../src/core/index.ts";
import { BenchDiagram, idleWorkspace, isDiagramDrawn } from "./BenchDiagram.tsx";
import { emptyPlace } from "./canvas.ts";
import { layOut, planOf } from "./lay-out-text.ts";
import { staticBoxes } from "./static-boxes.ts";
import { timePaint } from "./time-paint.ts";

async function paintDiagram(layout: Layout): Promise<number> {
  const place = emptyPlace();
  const workspace = idleWorkspace();
  const root = createRoot(place);
  const time = await timePaint(
    // Both are drawn in the frame that they are asked for in: what is compared is drawing, not scheduling.
    () => flushSync(() => root.render(<BenchDiagram layout={layout} workspace={workspace} />)),
    () => isDiagramDrawn(place),
  );
  root.unmount();
  return time;
}

async function paintStatic(layout: Layout): Promise<number> {
  const place = emptyPlace();
  const time = await timePaint(() => {
    place.innerHTML = staticBoxes(layout);
  });
  place.innerHTML = "";
  return time;
}

await document.fonts.ready;
globalThis.bench = {
  read(text) {
    const start = performance.now();
    parseDocument(text, () => {});
    return performance.now() - start;
  },
  async paintBoth(text) {
    const layout = layOut(planOf(text));
    return { diagram: await paintDiagram(layout), innerHtml: await paintStatic(layout) };
  },
};
