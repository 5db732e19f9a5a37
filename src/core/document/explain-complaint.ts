import type { YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import * as messages from "../diagnostics/yaml-messages.ts";
import type { SourceRange } from "../text/source-range.ts";

/** The first of the `yaml` package's complaints, in the order of the text, that PyYAML shares, in our words. */
export function explainFirst(errors: readonly YAMLError[], text: string): Diagnostic | null {
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const diagnostic = explainComplaint(error, text);
    if (diagnostic !== null) return diagnostic;
  }
  return null;
}

/** One complaint in our words; null for what PyYAML takes, or what is checked elsewhere. */
function explainComplaint(error: YAMLError, text: string): Diagnostic | null {
  const from = Math.min(error.pos[0], text.length);
  const range = { from, to: Math.max(from, Math.min(error.pos[1], text.length)) };
  const written = text.slice(range.from, range.to);
  switch (error.code) {
    case "BAD_DQ_ESCAPE":
    case "BAD_COLLECTION_TYPE":
    case "BAD_DIRECTIVE":
    case "DUPLICATE_KEY":
    case "NON_STRING_KEY":
    case "MULTIPLE_DOCS":
    case "TAB_AS_INDENT":
      return null;
    case "TAG_RESOLVE_FAILED":
    case "MULTIPLE_ANCHORS":
    case "MULTIPLE_TAGS":
    case "BAD_PROP_ORDER":
      return messages.badProperties(range, written);
    case "ALIAS_PROPS":
      return messages.propertiesOnAlias(range);
    case "BAD_ALIAS":
      return messages.badAnchorName(range, written);
    case "BAD_INDENT":
      return explainIndentation(error.message, range);
    case "BAD_SCALAR_START":
      return messages.badStart({ from, to: from + 1 }, text.charAt(from));
    case "BLOCK_AS_IMPLICIT_KEY":
      return messages.mappingInsideLine(range);
    case "BLOCK_IN_FLOW":
      return messages.blockInsideFlow({ from, to: from + 1 });
    case "KEY_OVER_1024_CHARS":
      return messages.longKey({ from, to: from + 1 });
    case "MULTILINE_IMPLICIT_KEY":
      return messages.multilineKey(range);
    case "MISSING_CHAR":
      return explainMissing(error.message, range, written);
    case "RESOURCE_EXHAUSTION":
    case "IMPOSSIBLE":
    case "UNEXPECTED_TOKEN":
      return messages.unexpected(range, written);
  }
}

function explainIndentation(message: string, range: SourceRange): Diagnostic | null {
  if (message.startsWith("Block scalar")) return null;
  return messages.wrongIndentation(range);
}

function explainMissing(message: string, range: SourceRange, written: string): Diagnostic | null {
  if (message.startsWith("Comments must")) return null;
  if (message.startsWith("Missing directives-end")) return null;
  if (message.startsWith("Block scalars with")) return null;
  if (message.startsWith("Tags and anchors") && written.startsWith(":")) return null;
  if (message.startsWith("Block collection cannot start")) return messages.contentOnMarkerLine(range);
  if (message.startsWith("Implicit map keys")) return messages.missingColon(range, written);
  if (message.startsWith("Sequence item without")) return messages.missingDash(range);
  if (message.startsWith("Missing , ")) return messages.missingComma(range);
  return messages.unexpected(range, written);
}
