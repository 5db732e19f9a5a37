import type { YamlReading } from "../diagnostics/configuration-messages.ts";
import type { ScalarValue, SourceNode } from "../document/source-node.ts";

/** What YAML made of a value, for messages. The source is given only where quoting it, or replacing it, would help. */
export function describeReading(node: SourceNode): YamlReading {
  const isPlain = node.kind === "scalar" && node.style === "plain" && node.source !== "";
  return { range: node.range, source: isPlain ? node.source : null, reading: readingOf(node) };
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
