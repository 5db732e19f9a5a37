import type { Diagnostic, Fix, TextEdit } from "../diagnostics/diagnostic.ts";
import {
  deleteText,
  indentLikeAbove,
  insertSign,
  quoteValue,
  quoteWholeValue,
  replaceSign,
  writeAsList,
} from "../diagnostics/fix-messages.ts";
import { writeQuoted } from "../edits/change-scalar.ts";
import { columnAt, isFirstOnLine, lineEnd, lineStart } from "../edits/text-lines.ts";
import { subjectOf } from "./error-order.ts";
import type { FixContext, FixMaker } from "./fix-context.ts";

/** Texts with more errors than this are not YAML. */
const mostErrors = 10;

/**
 * Repairs of the structure. What is meant can only be guessed from the text, so a guess counts where the text then reads, or
 * reads on to an error further down.
 */
export const fixSyntax: FixMaker = (diagnostic, context) => {
  const { text, diagnostics } = context;
  if (diagnostics.filter(({ code }) => code === "yaml-syntax").length > mostErrors) return [];
  return guesses(text, diagnostic).filter((fix) => fix !== null && reads(context, diagnostic, fix));
};

/** Whether spaces instead of tabs are right where they stand, as far as that can be tried. */
export function fitsAsSpaces(context: FixContext, diagnostic: Diagnostic, fix: Fix): boolean {
  return fix.kind !== "replace-tabs" || reads(context, diagnostic, fix, true);
}

/** An error well below the repair is another one; one right behind it shows that the guess was wrong. */
function reads(context: FixContext, diagnostic: Diagnostic, { edits }: Fix, untried = false): boolean {
  const trial = context.tryEdits(edits);
  if (!trial) return untried;
  const others = countSubjects(context.diagnostics.filter((one) => one !== diagnostic && isOfReading(one)));
  const grown = edits.reduce((sum, { range, insert }) => sum + insert.length - (range.to - range.from), 0);
  const end = lineEnd(
    context.text,
    edits.reduce((last, { range }) => Math.max(last, range.to), 0),
  );
  const farBelow = lineEnd(context.text, Math.min(end + 1, context.text.length)) + grown;
  return [...trial.errors.filter(isOfReading), ...trial.doubts].every((error) => {
    const left = others.get(subjectOf(error)) ?? 0;
    others.set(subjectOf(error), left - 1);
    return left > 0 || error.range.from > farBelow;
  });
}

/** Two errors may say the same: of those, one has to go. */
function countSubjects(errors: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const error of errors) counts.set(subjectOf(error), (counts.get(subjectOf(error)) ?? 0) + 1);
  return counts;
}

function isOfReading({ code }: Diagnostic): boolean {
  return code === "yaml-syntax" || code === "yaml-unsure";
}

function guesses(text: string, { range, related }: Diagnostic): readonly (Fix | null)[] {
  const { from, to } = range;
  const written = text.slice(from, to);
  if (written === ":") return [insertSign("space", [insertAt(to, " ")])];
  if (written === ",") return [deleteText("the comma", [{ range: { from, to }, insert: "" }])];
  if (related && (written === "]" || written === "}")) {
    const meant = written === "]" ? "}" : "]";
    return [replaceSign(meant, [{ range, insert: meant }])];
  }
  if (written === "]" || written === "}") return [deleteText(written, [{ range, insert: "" }])];
  if (written === "[" || written === "{") {
    const sign = written === "[" ? "]" : "}";
    return [insertSign(sign, [insertAt(contentEndOfLine(text, from), sign)])];
  }
  if (written === '"' || written === "'")
    return [insertSign(written, [insertAt(contentEndOfLine(text, from), written)])];
  if (columnAt(text, from) === 0 && /^(?:%|\.\.\.)/.test(written)) {
    // A key behind the sign is the author's, and would go with the line.
    const hasKey = /:(?: |$)/.test(text.slice(from, lineEnd(text, from)));
    return hasKey ? [] : [deleteText("the line", [wholeLine(text, from)])];
  }
  if (written.startsWith("\\")) return [insertSign("backslash", [insertAt(from, "\\")])];
  return [
    missingSpace(text, range),
    missingColon(text, range),
    missingComma(text, range),
    listBehindKey(text, range),
    deleteTag(written, text, range),
    quoteAlias(written, range),
    quoteRest(text, range),
    indentAsAbove(text, from),
    indentNext(text, from),
  ];
}

/** `series:jammy`, which YAML reads as one word. */
function missingSpace(text: string, { from }: Diagnostic["range"]): Fix | null {
  const key = /^[A-Za-z][\w-]*:(?=[^\s/])/.exec(text.slice(from, lineEnd(text, from)))?.[0];
  return key === undefined ? null : insertSign("space", [insertAt(from + key.length, " ")]);
}

/** `pipeline: - build`: a list of one item. */
function listBehindKey(text: string, { from }: Diagnostic["range"]): Fix | null {
  const item = /^- ([\w.+-]+)[ ]*(?:#.*)?$/.exec(text.slice(from, lineEnd(text, from)))?.[1];
  if (item === undefined || !/:[ ]+$/.test(text.slice(lineStart(text, from), from))) return null;
  return writeAsList([{ range: { from, to: from + 2 + item.length }, insert: `[${item}]` }]);
}

/** A key without its colon: `pipeline` above a list, `series jammy`. */
function missingColon(text: string, { from }: Diagnostic["range"]): Fix | null {
  if (!isFirstOnLine(text, from) && !/^[ ]*-[ ]+$/.test(text.slice(lineStart(text, from), from))) return null;
  const word = /^[A-Za-z][\w-]*/.exec(text.slice(from))?.[0] ?? "";
  const rest = text.slice(from + word.length, lineEnd(text, from));
  const isAlone = /^[ ]*(?:#.*)?$/.test(rest) && isFollowedByMore(text, from);
  const isKnown = keysOfJobs.has(word) && /^[ ]+[^:\s]/.test(rest);
  return word !== "" && (isAlone || isKnown) ? insertSign("colon", [insertAt(from + word.length, ":")]) : null;
}

const keysOfJobs: ReadonlySet<string> = new Set([
  "series",
  "architectures",
  "run",
  "plugin",
  "packages",
  "snaps",
  "matrix",
  "root",
]);

function isFollowedByMore(text: string, from: number): boolean {
  const next = /\n([ ]*)(\S)/.exec(text.slice(lineEnd(text, from)));
  const column = columnAt(text, from);
  return next !== null && ((next[1]?.length ?? 0) > column || next[2] === "-");
}

function missingComma(text: string, { from }: Diagnostic["range"]): Fix | null {
  const before = text.slice(0, from).trimEnd();
  if (before === "" || /[[{,:\-#\n]$/.test(before) || /^[ ]*$/.test(text.slice(lineStart(text, from), from)))
    return null;
  return insertSign("comma", [insertAt(before.length, ",")]);
}

/** `*.deb` is the name of an alias for YAML. */
function quoteAlias(written: string, range: Diagnostic["range"]): Fix | null {
  return /^\*[^\s,[\]{}#]+$/.test(written) ? quoteValue(written, [{ range, insert: writeQuoted(written) }]) : null;
}

/** A value with a colon, a quote or a sign in it that YAML takes for its own: the whole of it in quotes. */
function quoteRest(text: string, { from }: Diagnostic["range"]): Fix | null {
  const start = lineStart(text, from);
  const line = text.slice(start, lineEnd(text, from));
  const key = /^[ ]*(?:- +)*(?:[\w."'-]+[ ]*:[ ]+)?/.exec(line)?.[0].length ?? 0;
  const value = line.slice(key).replace(/[ ]+#.*$|[ ]+$/, "");
  // Without a key or a dash it is no value; brackets that are closed are meant as such.
  if (value === "" || from > start + key + value.length || !/[:-]/.test(line.slice(0, key))) return null;
  if (/^(?:\[|\{(?!\{))/.test(value)) return null;
  return quoteWholeValue([
    { range: { from: start + key, to: start + key + value.length }, insert: writeQuoted(value) },
  ]);
}

function deleteTag(written: string, text: string, { from, to }: Diagnostic["range"]): Fix | null {
  if (!/^![^\s,[\]{}]*$/.test(written)) return null;
  const space = /^[ ]*/.exec(text.slice(to))?.[0].length ?? 0;
  return deleteText("the tag", [{ range: { from, to: to + space }, insert: "" }]);
}

/** A line that is indented like no other around it. */
function indentAsAbove(text: string, from: number): Fix | null {
  if (!isFirstOnLine(text, from)) return null;
  const start = lineStart(text, from);
  const above = /(?:^|\n)([ ]*)(?:- )?[^\s#][^\n]*\n(?:[ ]*(?:#[^\n]*)?\n)*$/.exec(text.slice(0, start));
  const column = above?.[1]?.length ?? 0;
  if (!above || column === from - start) return null;
  return indentLikeAbove([{ range: { from: start, to: from }, insert: " ".repeat(column) }]);
}

/** A line that is indented below a value that has none below it. */
function indentNext(text: string, from: number): Fix | null {
  const start = lineStart(text, from);
  const [, indent = ""] = /^([ ]*)/.exec(text.slice(start)) ?? [];
  const next = lineEnd(text, from) + 1;
  const [, deeper = ""] = /^([ ]*)[\w"'-]/.exec(text.slice(next)) ?? [];
  if (deeper.length <= indent.length) return null;
  return indentLikeAbove([{ range: { from: next, to: next + deeper.length }, insert: indent }]);
}

/** Where the last word of a line ends, a comment left out. */
function contentEndOfLine(text: string, from: number): number {
  const line = text.slice(from, lineEnd(text, from));
  return from + line.replace(/[ ]+#.*$/, "").trimEnd().length;
}

function wholeLine(text: string, from: number): TextEdit {
  const end = lineEnd(text, from);
  return { range: { from: lineStart(text, from), to: Math.min(end + 1, text.length) }, insert: "" };
}

function insertAt(at: number, insert: string): TextEdit {
  return { range: { from: at, to: at }, insert };
}
