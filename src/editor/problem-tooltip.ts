import {
  concernedWords,
  type Diagnostic,
  groupHeading,
  groupOf,
  type LineIndex,
  type Severity,
} from "../core/index.ts";
import { problemAddress } from "../store/problem-address.ts";
import { splitCode } from "../ui/split-code.ts";
import { element } from "./element.ts";

const words: Record<Severity, string> = { error: "Error", warning: "Warning", info: "Note" };

/** What hovering over a problem shows: who minds, the message, the way out, the other places that belong to it, and where it is explained. */
export function problemTooltip(
  diagnostic: Diagnostic,
  lines: LineIndex,
  onReveal: (from: number, to: number) => void,
): HTMLElement {
  const { code, severity, message, hint, related = [] } = diagnostic;
  const concerned = concernedWords(diagnostic);
  const box = element("div", "cm-problem");
  const group = groupHeading(groupOf(diagnostic));
  box.append(element("p", "cm-problemGroup", concerned ? `${group} · ${concerned}` : group));
  const heading = element("p", "cm-problemMessage");
  heading.append(
    element("span", `cm-problemSeverity cm-problemSeverity-${severity}`, `${words[severity]}:`),
    " ",
    ...sentence(message),
  );
  box.append(heading);
  if (hint) {
    const wayOut = element("p", "cm-problemHint");
    wayOut.append(...sentence(hint));
    box.append(wayOut);
  }

  for (const { range, message: why } of related) {
    const { line, column } = lines.positionAt(range.from);
    const place = element("p", "cm-problemRelated");
    const button = element("button", "cm-problemPlace", `${line}:${column}`);
    button.type = "button";
    button.setAttribute("aria-label", `Go to ${line}:${column}, ${why}`);
    button.addEventListener("click", () => onReveal(range.from, range.to));
    place.append(...sentence(why), " ", button);
    box.append(place);
  }

  const more = element("a", "cm-problemMore", "Learn more");
  more.href = problemAddress(code);
  more.setAttribute("aria-label", `Learn more, ${message}`);
  box.append(more);
  return box;
}

function sentence(text: string): readonly Node[] {
  return splitCode(text).map((stretch) =>
    stretch.isCode ? element("code", "", stretch.text) : document.createTextNode(stretch.text),
  );
}
