import { foldRun, keptLineBreak } from "./fold-lines.ts";

/** An escape sequence that PyYAML refuses; offsets count from the start of the decoded text. */
interface BadEscape {
  readonly from: number;
  readonly to: number;
}

export interface DecodedText {
  readonly value: string;
  readonly badEscapes: readonly BadEscape[];
}

const piece =
  /\\(?:(\r\n|[\r\n\u0085\u2028\u2029])[ \t\r\n\u0085\u2028\u2029]*|x.{0,2}|u.{0,4}|U.{0,8}|[^])|[ \t\r\n\u0085\u2028\u2029]+/gu;

/** The contents of a double-quoted scalar, given without its quotes: lines folded, escapes replaced as PyYAML knows them. */
export function decodeDoubleQuoted(text: string): DecodedText {
  if (!/[\\\r\n\u0085\u2028\u2029]/.test(text)) return { value: text, badEscapes: [] };
  const badEscapes: BadEscape[] = [];
  const value = text.replace(piece, (written: string, escapedBreak: string | undefined, at: number) => {
    if (!written.startsWith("\\")) return foldRun(written);
    if (escapedBreak !== undefined) return breaksIn(written.slice(1 + escapedBreak.length));
    const replacement = replaceEscape(written.slice(1));
    if (replacement !== null) return replacement;
    badEscapes.push({ from: at, to: at + written.length });
    return written;
  });
  return { value, badEscapes };
}

/** After an escaped line break, blanks go and further line breaks stay. */
function breaksIn(run: string): string {
  return (run.match(/\r\n|[\r\n\u0085\u2028\u2029]/g) ?? []).map(keptLineBreak).join("");
}

function replaceEscape(escape: string): string | null {
  const simple = simpleEscapes.get(escape);
  if (simple !== undefined) return simple;
  if (!/^(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})$/.test(escape)) return null;
  const code = Number.parseInt(escape.slice(1), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

const simpleEscapes = new Map([
  ["0", "\0"],
  ["a", "\u0007"],
  ["b", "\b"],
  ["t", "\t"],
  ["\t", "\t"],
  ["n", "\n"],
  ["v", "\v"],
  ["f", "\f"],
  ["r", "\r"],
  ["e", "\u001B"],
  [" ", " "],
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["N", "\u0085"],
  ["_", "\u00A0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
]);
