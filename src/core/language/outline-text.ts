import type { Outline, OutlineItem, OutlineMapping, OutlineNode, OutlinePair, OutlineSequence } from "./outline.ts";
import { readFlow } from "./read-flow.ts";
import { isAtBlockScalar, readBlockScalar, readPlain, readPlainLine, readQuoted } from "./read-scalar.ts";
import {
  columnOf,
  findColon,
  isAtDash,
  isAtEnd,
  isAtLineEnd,
  lineEnd,
  plainScalar,
  skipBlanks,
  skipLine,
  skipToToken,
  type TextCursor,
  trimmedEnd,
} from "./text-cursor.ts";

/** What is deeper is not looked into. */
const deepest = 40;

/** Finds mappings, lists and words in a text that may be half-written; any text will do, in one pass. */
export function outlineText(text: string): Outline {
  const cursor: TextCursor = { text, at: 0, lineStart: 0 };
  const anchors = new Map<string, OutlineNode>();
  let root: OutlineNode | null = null;
  skipToToken(cursor);
  while (!isAtEnd(cursor)) {
    const node = readBlock(0);
    // What is indented less than what came before it belongs to nothing; its keys are most likely of the whole.
    if (root?.kind === "mapping" && node?.kind === "mapping") {
      for (const pair of node.pairs) root.pairs.push(pair);
    } else {
      root ??= node;
    }
    skipToToken(cursor);
  }
  return { root, anchors };

  /** Reads what begins at the cursor, a line's first token or what follows a dash, as deep as it stands. */
  function readBlock(depth: number, parentColumn = -1): OutlineNode | null {
    if (depth > deepest) {
      skipLine(cursor);
      return null;
    }
    if (isAtDash(cursor)) return readSequence(depth, parentColumn);
    return isAtKey() ? readMapping(depth) : readValue(depth, parentColumn);
  }

  /** Whether a key stands there, or a word that is to become one: the next line is a key in the same column. */
  function isAtKey(): boolean {
    if (findColon(cursor) !== -1) return true;
    const column = columnOf(cursor);
    const ahead = { text, at: lineEnd(text, cursor.at), lineStart: cursor.lineStart };
    skipToToken(ahead);
    return columnOf(ahead) === column && !isAtDash(ahead) && findColon(ahead) !== -1;
  }

  function readMapping(depth: number): OutlineMapping {
    const from = cursor.at;
    const column = columnOf(cursor);
    const pairs: OutlinePair[] = [];
    let to = from;
    while (!isAtEnd(cursor) && columnOf(cursor) >= column) {
      if (columnOf(cursor) > column || isAtDash(cursor)) {
        const stray = readBlock(depth + 1, column);
        const last = pairs.at(-1);
        if (last) last.value ??= stray;
      } else {
        pairs.push(readPair(depth, column));
      }
      to = trimmedEnd(text, to, cursor.at);
      skipToToken(cursor);
    }
    return { kind: "mapping", flow: false, range: { from, to }, pairs };
  }

  function readPair(depth: number, column: number): OutlinePair {
    if (text.startsWith("? ", cursor.at)) cursor.at += 2;
    const colonAt = findColon(cursor);
    const { at: from } = cursor;
    const isQuoted = text[from] === '"' || text[from] === "'";
    if (colonAt === -1) {
      const key = isQuoted ? readQuoted(cursor, column) : readPlainLine(cursor);
      skipLine(cursor);
      return { key, colon: false, value: null };
    }
    const key = isQuoted ? readQuoted(cursor, column) : plainScalar(text, from, trimmedEnd(text, from, colonAt));
    cursor.at = colonAt + 1;
    return { key, colon: true, value: readValue(depth, column, true) };
  }

  function readSequence(depth: number, parentColumn: number): OutlineSequence {
    const from = cursor.at;
    const column = columnOf(cursor);
    const items: OutlineItem[] = [];
    let to = from;
    while (!isAtEnd(cursor) && columnOf(cursor) >= column) {
      if (columnOf(cursor) > column) {
        readBlock(depth + 1, column);
      } else if (isAtDash(cursor)) {
        cursor.at += 1;
        items.push({ marked: true, value: readValue(depth, column) });
      } else {
        if (column === parentColumn || findColon(cursor) !== -1) break;
        items.push({ marked: false, value: readPlainLine(cursor) });
      }
      to = trimmedEnd(text, to, cursor.at);
      skipToToken(cursor);
    }
    return { kind: "sequence", flow: false, range: { from, to }, items };
  }

  /** Reads what stands behind a colon or a dash, on the line or below it. */
  function readValue(depth: number, parentColumn: number, ofKey = false): OutlineNode | null {
    skipBlanks(cursor);
    const anchor = readProperties();
    const node = isAtLineEnd(cursor) ? readBelow(depth, parentColumn, ofKey) : readHere(depth, parentColumn, ofKey);
    if (anchor !== null && node) anchors.set(anchor, node);
    return node;
  }

  function readBelow(depth: number, parentColumn: number, ofKey: boolean): OutlineNode | null {
    const { at, lineStart } = cursor;
    skipToToken(cursor);
    const column = columnOf(cursor);
    const isDeeper = column > parentColumn || (ofKey && column === parentColumn && isAtDash(cursor));
    if (!isAtEnd(cursor) && isDeeper) return readBlock(depth + 1, parentColumn);
    cursor.at = at;
    cursor.lineStart = lineStart;
    return null;
  }

  function readHere(depth: number, parentColumn: number, ofKey: boolean): OutlineNode | null {
    const character = text[cursor.at];
    if (!ofKey && (isAtDash(cursor) || isAtKey())) {
      if (depth > deepest) return readPlain(cursor, parentColumn);
      return isAtDash(cursor) ? readSequence(depth + 1, parentColumn) : readMapping(depth + 1);
    }
    if (isAtBlockScalar(cursor)) return readBlockScalar(cursor, parentColumn);
    if (character === "[" || character === "{") {
      const onAnchor = (name: string, node: OutlineNode) => void anchors.set(name, node);
      return restOfLine(readFlow(cursor, { parentColumn, depth: 0, onAnchor }));
    }
    if (character === '"' || character === "'") return restOfLine(readQuoted(cursor, parentColumn));
    const word = readPlain(cursor, parentColumn);
    return character === "*" ? { ...word, style: "alias", text: word.text.slice(1) } : word;
  }

  function restOfLine(node: OutlineNode): OutlineNode {
    skipLine(cursor);
    return node;
  }

  /** Past anchors and tags; the name of the anchor, if there is one. */
  function readProperties(): string | null {
    let anchor: string | null = null;
    while (text[cursor.at] === "&" || text[cursor.at] === "!") {
      const property = /^\S+/.exec(text.slice(cursor.at, cursor.at + 200))?.[0] ?? "&";
      if (property.startsWith("&")) anchor = property.slice(1);
      cursor.at += property.length;
      skipBlanks(cursor);
    }
    return anchor;
  }
}
