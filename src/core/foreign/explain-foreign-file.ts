import { recogniseFile } from "../configuration/recognise-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { foreignHint, foreignHintAgain, startFromThis } from "../diagnostics/foreign-messages.ts";
import { parseDocument } from "../document/parse-document.ts";
import type { Farm } from "../farm/farm.ts";
import { chooseSeries } from "./choose-series.ts";
import { readForeignFile } from "./read-foreign-file.ts";
import { writeConfiguration } from "./write-configuration.ts";

/** What is said of a file of another program. */
const concerned: ReadonlySet<string> = new Set(["missing-key", "invalid-configuration"]);

/**
 * Tells, where a text is a file of another program, what its parts would be here, and offers to write them. The diagnostics of
 * any other text are given back as they are.
 */
export function explainForeignFile(
  diagnostics: readonly Diagnostic[],
  text: string,
  farm: Farm,
): readonly Diagnostic[] {
  if (!diagnostics.some(({ code }) => concerned.has(code))) return diagnostics;
  const document = parseDocument(text, () => {});
  const kind = document && recogniseFile(document);
  if (!kind) return diagnostics;

  const file = readForeignFile(document, kind);
  const insert = writeConfiguration(file, kind, chooseSeries(text, farm));
  const [command = ""] = file.stages[0]?.[0]?.commands ?? [];
  let isTold = false;
  return diagnostics.map((diagnostic) => {
    if (!concerned.has(diagnostic.code)) return diagnostic;
    if (isTold) return { ...diagnostic, hint: foreignHintAgain() };
    isTold = true;
    const fix = startFromThis({ range: { from: 0, to: text.length }, insert });
    return { ...diagnostic, hint: foreignHint(kind, command), fixes: [fix] };
  });
}
