import type { Diagnostic, LineIndex, Severity } from "../core/index.ts";
import { element } from "./element.ts";

const words: Record<Severity, string> = { error: "Error", warning: "Warning", info: "Note" };

/** What hovering over a problem shows: the message, the way out, and the other places that belong to it. */
export function problemTooltip(
  { severity, message, hint, related = [] }: Diagnostic,
  lines: LineIndex,
  onReveal: (from: number, to: number) => void,
): HTMLElement {
  const box = element("div", "cm-problem");
  const heading = element("p", "cm-problemMessage");
  heading.append(
    element("span", `cm-problemSeverity cm-problemSeverity-${severity}`, `${words[severity]}:`),
    ` ${message}`,
  );
  box.append(heading);
  if (hint) box.append(element("p", "cm-problemHint", hint));

  for (const { range, message: why } of related) {
    const { line, column } = lines.positionAt(range.from);
    const place = element("p", "cm-problemRelated");
    const button = element("button", "cm-problemPlace", `${line}:${column}`);
    button.type = "button";
    button.addEventListener("click", () => onReveal(range.from, range.to));
    place.append(button, ` ${why}`);
    box.append(place);
  }
  return box;
}
