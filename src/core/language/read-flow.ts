import type {
  OutlineItem,
  OutlineMapping,
  OutlineNode,
  OutlinePair,
  OutlineScalar,
  OutlineSequence,
} from "./outline.ts";
import { readQuoted } from "./read-scalar.ts";
import {
  columnOf,
  isAtEnd,
  isSpaceOrEnd,
  plainScalar,
  skipToToken,
  type TextCursor,
  trimmedEnd,
} from "./text-cursor.ts";

/** Deeper brackets are read as if they were not there. */
const deepest = 32;

/** What reading in brackets needs to know of what is around them. */
interface FlowSurroundings {
  /** Column of what the brackets belong to: a line that is no deeper ends them, closed or not. */
  readonly parentColumn: number;
  readonly depth: number;
  /** Called for `&name` and the node behind it. */
  readonly onAnchor: (name: string, node: OutlineNode) => void;
}

/** Reads a list in brackets or a mapping in braces, up to the closing one or to where somebody will still write it. */
export function readFlow(cursor: TextCursor, around: FlowSurroundings): OutlineMapping | OutlineSequence {
  const from = cursor.at;
  const isMapping = cursor.text[from] === "{";
  const pairs: OutlinePair[] = [];
  const items: OutlineItem[] = [];
  cursor.at += 1;
  while (isInside(cursor, around)) {
    const character = cursor.text[cursor.at];
    if (character === "]" || character === "}") {
      cursor.at += 1;
      break;
    }
    if (character === "," || character === ":" || (opens(character) && around.depth >= deepest)) cursor.at += 1;
    else if (isMapping) readPair(cursor, around, pairs);
    else items.push({ marked: true, value: readEntry(cursor, around) });
  }
  const range = { from, to: cursor.at };
  return isMapping ? { kind: "mapping", flow: true, range, pairs } : { kind: "sequence", flow: true, range, items };
}

/** Goes to the next token in the brackets; false where they end without being closed. */
function isInside(cursor: TextCursor, { parentColumn }: FlowSurroundings): boolean {
  const { at, lineStart } = cursor;
  skipToToken(cursor);
  const character = cursor.text[cursor.at];
  const isNewLine = cursor.lineStart !== lineStart;
  const closes = character === "]" || character === "}" || character === ",";
  if (!isAtEnd(cursor) && (!isNewLine || closes || columnOf(cursor) > parentColumn)) return true;
  cursor.at = trimmedEnd(cursor.text, at, cursor.at);
  cursor.lineStart = lineStart;
  return false;
}

function readPair(cursor: TextCursor, around: FlowSurroundings, pairs: OutlinePair[]) {
  const key = readNode(cursor, around);
  if (key?.kind !== "scalar") return;
  const colon = isAtColon(cursor);
  pairs.push({ key, colon, value: colon ? readAfterColon(cursor, around) : null });
}

/** An item; `key: value` in a list is a mapping of one pair. */
function readEntry(cursor: TextCursor, around: FlowSurroundings): OutlineNode | null {
  const node = readNode(cursor, around);
  if (node?.kind !== "scalar" || !isAtColon(cursor)) return node;
  const pair = { key: node, colon: true, value: readAfterColon(cursor, around) };
  return { kind: "mapping", flow: true, range: { from: node.range.from, to: cursor.at }, pairs: [pair] };
}

function isAtColon(cursor: TextCursor): boolean {
  const { text, at, lineStart } = cursor;
  skipToToken(cursor);
  if (text[cursor.at] === ":") return true;
  cursor.at = at;
  cursor.lineStart = lineStart;
  return false;
}

function readAfterColon(cursor: TextCursor, around: FlowSurroundings): OutlineNode | null {
  cursor.at += 1;
  if (!isInside(cursor, around)) return null;
  const character = cursor.text[cursor.at];
  return character === "," || character === "]" || character === "}" ? null : readNode(cursor, around);
}

function readNode(cursor: TextCursor, around: FlowSurroundings): OutlineNode | null {
  const { text } = cursor;
  const character = text[cursor.at];
  if (character === "&" || character === "!") {
    const name = readWord(cursor).text;
    if (!isInside(cursor, around) || /[,\]}]/.test(text[cursor.at] ?? "")) return null;
    const node = readNode(cursor, around);
    if (character === "&" && node) around.onAnchor(name.slice(1), node);
    return node;
  }
  if (opens(character) && around.depth < deepest) return readFlow(cursor, { ...around, depth: around.depth + 1 });
  if (character === '"' || character === "'") return readQuoted(cursor, around.parentColumn);
  const word = readWord(cursor);
  return character === "*" ? { ...word, style: "alias", text: word.text.slice(1) } : word;
}

/** A plain word in brackets; at least one character, so that reading goes on. Properties end at a blank. */
function readWord(cursor: TextCursor): OutlineScalar {
  const { text, at: from } = cursor;
  const isProperty = text[from] === "&" || text[from] === "!" || text[from] === "*";
  let to = from + 1;
  for (; to < text.length; to += 1) {
    const character = text[to];
    if (character === "\n" || character === "," || character === "]" || character === "}") break;
    if (character === "[" || character === "{") break;
    if (character === ":" && (isSpaceOrEnd(text[to + 1]) || /[,[\]{}]/.test(text[to + 1] ?? ""))) break;
    if (isSpaceOrEnd(character) && (isProperty || text[to + 1] === "#")) break;
  }
  cursor.at = to;
  return plainScalar(text, from, Math.max(trimmedEnd(text, from, to), from + 1));
}

function opens(character: string | undefined): boolean {
  return character === "[" || character === "{";
}
