import type { YamlReading } from "../diagnostics/configuration-messages.ts";
import type { ScalarValue, SourceNode } from "../document/source-node.ts";
import type { SourceRange } from "../text/source-range.ts";

/**
 * What YAML made of a value, for messages. The source is given only where quoting it, or replacing it, would help. A value that
 * is not written at all is shown at its key.
 */
export function describeReading(node: SourceNode, keyRange?: SourceRange): YamlReading {
  const isPlain = node.kind === "scalar" && node.style === "plain" && node.source !== "";
  const isWritten = node.range.from < node.range.to;
  const range = isWritten || !keyRange ? node.range : keyRange;
  return { range, source: isPlain ? node.source : null, reading: readingOf(node) };
}

function readingOf(node: SourceNode): string {
  switch (node.kind) {
    case "sequence":
      return node.items.length === 0 ? "an empty list" : "a list";
    case "mapping":
      return node.collection === "set" ? "a set" : "a mapping";
    case "scalar":
      return scalarReading(node.scalar);
  }
}

function scalarReading(scalar: ScalarValue): string {
  switch (scalar.type) {
    case "null":
      return "null";
    case "bool":
      return scalar.value ? "true" : "false";
    case "int":
    case "float":
      return "a number";
    case "str":
      return "a string";
    case "date":
    case "datetime":
      return "a date";
    case "bytes":
      return "bytes";
  }
}
