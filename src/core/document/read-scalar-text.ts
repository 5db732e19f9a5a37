import { Scalar } from "yaml";
import type { Report } from "../diagnostics/diagnostic.ts";
import {
  badBlockHeader,
  badEscape,
  unexpected,
  wrongBlockIndentation,
  wrongIndentation,
} from "../diagnostics/yaml-messages.ts";
import type { SourceRange } from "../text/source-range.ts";
import { columnOf } from "./column-of.ts";
import { decodeBlockScalar } from "./decode-block-scalar.ts";
import { decodeDoubleQuoted } from "./decode-double-quoted.ts";
import { foldLines } from "./fold-lines.ts";
import type { SourceScalar } from "./source-node.ts";

/** What the scalars of a text are read with. */
export interface ScalarContext {
  readonly text: string;
  /** The columns of the block collections around block scalars, by where the scalars start. */
  readonly columns: ReadonlyMap<number, number>;
  readonly report: Report;
}

/** The text that a scalar stands for, before its type. */
export interface ScalarText {
  readonly value: string;
  readonly style: SourceScalar["style"];
  readonly range: SourceRange;
  /** As written, with its quotes. */
  readonly source: string;
}

/** Reads a scalar's text as PyYAML does. */
export function readScalarText(node: Scalar.Parsed, context: ScalarContext): ScalarText {
  const { text, report } = context;
  const [from, to] = node.range;
  const source = text.slice(from, to);
  switch (node.type) {
    case Scalar.QUOTE_SINGLE: {
      const value = foldLines(source.slice(1, -1).replaceAll("''", "'"));
      return { value, style: "quoted", range: { from, to }, source };
    }
    case Scalar.QUOTE_DOUBLE: {
      const { value, badEscapes } = decodeDoubleQuoted(source.slice(1, -1));
      for (const bad of badEscapes) {
        const range = { from: from + 1 + bad.from, to: from + 1 + bad.to };
        report(badEscape(range, text.slice(range.from, range.to)));
      }
      return { value, style: "quoted", range: { from, to }, source };
    }
    case Scalar.BLOCK_LITERAL:
    case Scalar.BLOCK_FOLDED:
      return readBlockScalar(node, context);
    case Scalar.PLAIN:
    case undefined:
      break;
  }
  return { value: foldLines(source), style: "plain", range: { from, to }, source };
}

function readBlockScalar(node: Scalar.Parsed, { text, columns, report }: ScalarContext): ScalarText {
  const [from, packageEnd] = node.range;
  const indent = columns.get(from) ?? -1;
  const column = columnOf(text, from);
  if (column < indent && text.slice(from - column, from).trim() === "")
    report(wrongIndentation({ from, to: from + 1 }));
  const scalar = decodeBlockScalar(text, from, indent);
  if (scalar === null) {
    report(badBlockHeader({ from, to: from + 1 }, text.charAt(from)));
    return { value: "", style: "block", range: { from, to: from + 1 }, source: text.charAt(from) };
  }
  checkEnd(text, scalar.end, packageEnd, report);
  const to = Math.max(scalar.contentEnd, from + 1);
  return { value: scalar.value, style: "block", range: { from, to }, source: text.slice(from, to) };
}

/** Where PyYAML ends a block scalar before the `yaml` package does, only comments may stand between, and the other way round. */
function checkEnd(text: string, pythonEnd: number, packageEnd: number, report: Report): void {
  const between = text.slice(Math.min(pythonEnd, packageEnd), Math.max(pythonEnd, packageEnd));
  if (/^(?:[ \n\u0085\u2028\u2029]|#[^\n\u0085\u2028\u2029]*)*$/.test(between)) return;
  const from = Math.min(pythonEnd, packageEnd) + between.search(/[^ \n\u0085\u2028\u2029]/);
  report(
    pythonEnd < packageEnd ? wrongBlockIndentation({ from, to: from + 1 }) : unexpected({ from, to: from + 1 }, ""),
  );
}
