import { parseDocument } from "../document/parse-document.ts";
import type { SourceNode } from "../document/source-node.ts";

/** The value of the first key of a YAML text, as JSON has it; null where JSON has nothing for it. */
export function plainValue(text: string): unknown {
  const document = parseDocument(text, () => undefined);
  const value = document?.kind === "mapping" ? document.pairs[0]?.value : undefined;
  return value ? toPlain(value) : null;
}

/** A node as JSON has it; dates are text there. A tree with cycles has no such value. */
export function toPlain(node: SourceNode): unknown {
  switch (node.kind) {
    case "sequence":
      return node.items.map(toPlain);
    case "mapping":
      return Object.fromEntries(node.pairs.map(({ key, value }) => [String(toPlain(key)), toPlain(value)]));
    case "scalar":
      return scalarValue(node.scalar);
  }
}

function scalarValue(scalar: Extract<SourceNode, { readonly kind: "scalar" }>["scalar"]): unknown {
  switch (scalar.type) {
    case "null":
    case "bytes":
      return null;
    case "int":
      return Number(scalar.value);
    case "bool":
    case "float":
    case "str":
      return scalar.value;
    case "date":
    case "datetime":
      return scalar.text;
  }
}
