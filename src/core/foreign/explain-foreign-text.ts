import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Farm } from "../farm/farm.ts";
import { explainForeignFile } from "./explain-foreign-file.ts";
import { explainPastedText } from "./explain-pasted-text.ts";

/** Says more of a text that could not be loaded because it, or a part of it, is not from here. */
export function explainForeignText(
  diagnostics: readonly Diagnostic[],
  text: string,
  farm: Farm,
): readonly Diagnostic[] {
  return explainPastedText(explainForeignFile(diagnostics, text, farm), text);
}
