import type { Report } from "../diagnostics/diagnostic.ts";
import { buildNodes } from "./build-nodes.ts";
import { checkCharacters } from "./check-characters.ts";
import { readSyntax } from "./read-syntax.ts";
import type { SourceNode } from "./source-node.ts";

/** How many errors, and how many warnings, about the meaning of a text are worth reading. */
const reported = 50;

/**
 * Reads a text as PyYAML 6's `safe_load` does: characters, then structure, then meaning. The text is a normalised one (see
 * `normaliseText`). Null, and reported, where PyYAML refuses it (`yaml-syntax`), where merges grow too large
 * (`plan-too-large`), and where its structure can't be known with certainty (`yaml-unsure`). The same code at a merge or an
 * `!!omap` comes with our best reading. An empty document is a null scalar. Never throws.
 */
export function parseDocument(text: string, report: Report): SourceNode | null {
  if (!checkCharacters(text, report)) return null;
  const syntax = readSyntax(text, report);
  if (syntax === null) return null;

  let errors = 0;
  let others = 0;
  const root = buildNodes(text, syntax, (diagnostic) => {
    const count = diagnostic.severity === "error" ? ++errors : ++others;
    if (count <= reported) report(diagnostic);
  });
  return errors === 0 ? root : null;
}
