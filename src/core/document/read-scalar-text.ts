import { Scalar } from "yaml";
import type { Report } from "../diagnostics/diagnostic.ts";
import { badBlockHeader, badEscape, unexpected, wrongBlockIndentation } from "../diagnostics/yaml-messages.ts";
import { decodeBlockScalar } from "./decode-block-scalar.ts";
import { decodeDoubleQuoted } from "./decode-double-quoted.ts";
import { foldLines } from "./fold-lines.ts";
import type { SourceScalar } from "./source-node.ts";

/** The text that a scalar stands for, before its type. */
export interface ScalarText {
  readonly value: string;
  readonly style: SourceScalar["style"];
  readonly from: number;
  readonly to: number;
}

/** Reads a scalar's text as PyYAML does. `indent` is the column of the block collection around it, -1 for none. */
export function readScalarText(text: string, node: Scalar.Parsed, indent: number, report: Report): ScalarText {
  const [from, to] = node.range;
  switch (node.type) {
    case Scalar.QUOTE_SINGLE: {
      const value = foldLines(text.slice(from + 1, to - 1).replaceAll("''", "'"));
      return { value, style: "quoted", from, to };
    }
    case Scalar.QUOTE_DOUBLE: {
      const { value, badEscapes } = decodeDoubleQuoted(text.slice(from + 1, to - 1));
      for (const bad of badEscapes) {
        const range = { from: from + 1 + bad.from, to: from + 1 + bad.to };
        report(badEscape(range, text.slice(range.from, range.to)));
      }
      return { value, style: "quoted", from, to };
    }
    case Scalar.BLOCK_LITERAL:
    case Scalar.BLOCK_FOLDED:
      return readBlockScalar(text, node, indent, report);
    default:
      return { value: foldLines(text.slice(from, to)), style: "plain", from, to };
  }
}

function readBlockScalar(text: string, node: Scalar.Parsed, indent: number, report: Report): ScalarText {
  const [from, to] = node.range;
  const scalar = decodeBlockScalar(text, from, indent);
  if (scalar === null) {
    report(badBlockHeader({ from, to: from + 1 }, text.charAt(from)));
    return { value: "", style: "block", from, to };
  }
  checkEnd(text, scalar.end, to, report);
  return { value: scalar.value, style: "block", from, to: Math.max(scalar.contentEnd, from + 1) };
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
