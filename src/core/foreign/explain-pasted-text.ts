import type { Diagnostic, TextEdit } from "../diagnostics/diagnostic.ts";
import { codeFence, gitConflict, unusualSpace } from "../diagnostics/foreign-messages.ts";
import type { SourceRange } from "../text/source-range.ts";

/**
 * Says what it is that YAML can't read where it came along with a pasted text: the fences of Markdown, a conflict that git left, or
 * the spaces of a web page, which YAML takes for letters. Other diagnostics are given back as they are.
 */
export function explainPastedText(diagnostics: readonly Diagnostic[], text: string): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { code, range, fixes } = diagnostic;
    if (code !== "yaml-syntax" || fixes !== undefined) return diagnostic;
    const line = lineAt(text, range.from);
    const written = text.slice(line.from, line.to);
    if (fence.test(written)) return codeFence(line, deleteLines(text));
    if (conflict.test(written)) return gitConflict(line);
    const [before = "", space] = unusual.exec(written) ?? [];
    if (space === undefined) return diagnostic;
    const from = line.from + written.indexOf(before) + before.length - 1;
    return unusualSpace({ from, to: from + 1 }, space, replaceSpaces(text));
  });
}

const fence = /^\s*(?:```|~~~)/;
const conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;
/** In an indentation, or right behind a colon or a dash. */
const unusual = /(?:^[\s-]*?|[:-])([\u00A0\u2000-\u200B\u202F\u205F\u3000])/;

function lineAt(text: string, offset: number): SourceRange {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { from, to: end === -1 ? text.length : end };
}

/** All fences, with their line breaks. */
function deleteLines(text: string): readonly TextEdit[] {
  return Array.from(text.matchAll(/^[ \t]*(?:```|~~~).*(?:\n|$)/gm), ({ index, 0: written }) => ({
    range: { from: index, to: index + written.length },
    insert: "",
  }));
}

const misleading =
  /^[ -]*[\u00A0\u2000-\u200B\u202F\u205F\u3000][\u00A0\u2000-\u200B\u202F\u205F\u3000 -]*|(?<=[:-])[\u00A0\u2000-\u200B\u202F\u205F\u3000]/gm;

/** All of them that stand where they have a meaning for people. */
function replaceSpaces(text: string): readonly TextEdit[] {
  return Array.from(text.matchAll(misleading), ({ index, 0: written }) => ({
    range: { from: index, to: index + written.length },
    insert: written.replaceAll("\u200B", "").replace(/[^ -]/g, " "),
  }));
}
