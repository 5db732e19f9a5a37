import type { ExportFormat, ExportOptions } from "./export-options.ts";
import { planToJson } from "./plan-json.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderMermaid } from "./render-mermaid.ts";
import { renderPicture } from "./render-picture.ts";
import { renderText } from "./render-text.ts";
import { tellPlan } from "./tell-plan.ts";
import type { ExplainedPlan } from "./told-plan.ts";
import { writeJson } from "./write-json.ts";

/**
 * A plan in a form to take away, the same bytes for the same text and options wherever it is asked for. `text` is the text that was
 * analysed. Every format ends with a line feed.
 */
export function renderExport(
  analysis: ExplainedPlan,
  text: string,
  { format, ...options }: ExportOptions & { readonly format: ExportFormat },
): string {
  switch (format) {
    case "svg":
      return renderPicture(analysis, text, options).svg;
    case "json":
      return `${writeJson(planToJson(analysis, text), 2)}\n`;
    case "text":
      return renderText(tellPlan(analysis, text, options));
    case "mermaid":
      return renderMermaid(tellPlan(analysis, text, options));
    case "markdown":
      return renderMarkdown(tellPlan(analysis, text, options));
  }
}
