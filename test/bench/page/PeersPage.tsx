import "@fontsource-variable/ubuntu-sans/wght.css";
import "@fontsource-variable/ubuntu-sans-mono/wght.css";
import "../../../src/tokens.css";
import "../../../src/base.css";
import { toSvg } from "html-to-image";
import mermaid from "mermaid";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { renderExport, renderSvg } from "../../../src/core/index.ts";
import { BenchDiagram, idleWorkspace, isDiagramDrawn } from "./BenchDiagram.tsx";
import { emptyPlace } from "./canvas.ts";
import { analysisOf, firstChoices, layOut, planOf } from "./lay-out-text.ts";
import { staticBoxes } from "./static-boxes.ts";
import { timePaint } from "./time-paint.ts";

// Mermaid's limits are below what is drawn here.
mermaid.initialize({ startOnLoad: false, maxTextSize: 10_000_000, maxEdges: 100_000 });

const exportOptions = { choices: firstChoices, theme: "light", showDropped: true, title: null, link: null } as const;

async function paintOurs(text: string): Promise<number> {
  const place = emptyPlace();
  const workspace = idleWorkspace();
  const root = createRoot(place);
  const time = await timePaint(
    () => flushSync(() => root.render(<BenchDiagram layout={layOut(planOf(text))} workspace={workspace} />)),
    () => isDiagramDrawn(place),
  );
  root.unmount();
  return time;
}

async function paintMermaid(source: string): Promise<number> {
  const place = emptyPlace();
  const time = await timePaint(async () => {
    place.innerHTML = (await mermaid.render("peer", source)).svg;
  });
  if (!place.querySelector("svg .node")) throw new Error("Mermaid drew nothing.");
  place.innerHTML = "";
  return time;
}

async function exportBoxes(boxes: HTMLElement): Promise<ExportMeasure> {
  const start = performance.now();
  const svg = await toSvg(boxes);
  return { time: performance.now() - start, size: svg.length };
}

await document.fonts.ready;
globalThis.peers = {
  async paintTexts(text) {
    const source = renderExport(analysisOf(text), text, { format: "mermaid", ...exportOptions });
    return { ours: await paintOurs(text), mermaid: await paintMermaid(source) };
  },
  async exportPictures(text) {
    const layout = layOut(planOf(text));
    const start = performance.now();
    const svg = renderSvg(layout, { theme: "light", title: null, link: null });
    const ours = { time: performance.now() - start, size: svg.length };

    const place = emptyPlace();
    place.innerHTML = staticBoxes(layout);
    const boxes = place.firstElementChild;
    if (!(boxes instanceof HTMLElement)) throw new Error("There are no boxes.");
    const htmlToImage = await exportBoxes(boxes);
    place.innerHTML = "";
    return { ours, htmlToImage };
  },
};
