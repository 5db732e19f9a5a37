import type { Diagnostic, TextEdit } from "../diagnostics/diagnostic.ts";
import { replaceAllTabs, replaceTab, tabCharacter } from "../diagnostics/yaml-messages.ts";

/** Collects the tabs that stop PyYAML: all but those in quotes, in comments and in the text of a block scalar. */
export interface TabCheck {
  /** Notes the tabs of a stretch of text in which none may stand. */
  note(written: string, from: number): void;
  /** One diagnostic for each run of tabs, with the fixes for it and for all. */
  diagnose(): readonly Diagnostic[];
}

export function createTabCheck(text: string): TabCheck {
  const edits: TextEdit[] = [];

  return {
    note(written, from) {
      for (const match of written.matchAll(/\t+/g)) {
        const range = { from: from + match.index, to: from + match.index + match[0].length };
        edits.push({ range, insert: spacesFor(text, range.from, range.to) });
      }
    },
    diagnose() {
      return edits.map((edit) => {
        const fixes = edits.length === 1 ? [replaceTab([edit])] : [replaceTab([edit]), replaceAllTabs(edits)];
        return tabCharacter(edit.range, fixes);
      });
    },
  };
}

const blankToLineEnd = /[ \t]*(?:\n|$)/y;

/** Two spaces a tab in an indentation, one between words, none at the end of a line. */
function spacesFor(text: string, from: number, to: number): string {
  blankToLineEnd.lastIndex = to;
  if (blankToLineEnd.test(text)) return "";
  let at = from;
  while (at > 0 && " \t".includes(text.charAt(at - 1))) at -= 1;
  return at === 0 || text.charAt(at - 1) === "\n" ? "  ".repeat(to - from) : " ";
}
