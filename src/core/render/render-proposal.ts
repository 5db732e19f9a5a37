import { fenceMarkdown } from "./escape-markdown.ts";
import type { ExportOptions } from "./export-options.ts";
import { linkMarkdown } from "./link-markdown.ts";
import { renderText } from "./render-text.ts";
import { tellPlan } from "./tell-plan.ts";
import type { ExplainedPlan } from "./told-plan.ts";

/**
 * A comment for a merge proposal, in Markdown: the plan with its problems as text, the file in a block that unfolds, the link. What comes
 * from the text stands between fences only, where Markdown and HTML mean nothing. `text` is the text that was analysed.
 */
export function renderProposal(
  analysis: ExplainedPlan,
  text: string,
  { choices, showDropped, link }: Pick<ExportOptions, "choices" | "showDropped" | "link">,
): string {
  const told = tellPlan(analysis, text, { choices, showDropped, title: null, link: null, theme: "light" });
  const blocks = [
    "**What Launchpad builds**",
    fenceMarkdown(renderText(told), "text"),
    // With empty lines around the fence, or GitHub and GitLab read no Markdown inside. Where tags are shown as they are, it reads well too.
    `<details>\n<summary>.launchpad.yaml</summary>\n\n${fenceMarkdown(text, "yaml")}\n\n</details>`,
    ...(link === null ? [] : [linkMarkdown(link)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}
