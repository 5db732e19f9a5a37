import type { Diagnostic } from "../../src/core/diagnostics/diagnostic.ts";
import { parseDocument } from "../../src/core/document/parse-document.ts";
import type { SourceNode } from "../../src/core/document/source-node.ts";
import { normaliseText } from "../../src/core/text/normalise-text.ts";
import { type TypedValue, typedValue } from "./typed-value.ts";

/** All that reading a text gives. */
export interface ReadDocument {
  readonly text: string;
  readonly root: SourceNode | null;
  /** Null where `root` is; written out when asked for, as aliases can make it endless. */
  readonly value: TypedValue | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Codes with the text that they point at: `yaml-syntax "&é"`. */
  readonly findings: readonly string[];
}

/** Reads a text as the program does. */
export function readDocument(source: string): ReadDocument {
  const { text } = normaliseText(source);
  const diagnostics: Diagnostic[] = [];
  const root = parseDocument(text, (diagnostic) => diagnostics.push(diagnostic));
  const findings = diagnostics.map(({ code, range }) => `${code} ${JSON.stringify(text.slice(range.from, range.to))}`);
  return {
    text,
    root,
    get value() {
      return root === null ? null : typedValue(root);
    },
    diagnostics,
    findings,
  };
}
