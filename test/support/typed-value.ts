import type { ScalarValue, SourceNode } from "../../src/core/document/source-node.ts";

/** A value as the goldens write it: `["int","8"]`, `["map",[key,value],…]`, `["cycle"]` for a node within itself. */
export type TypedValue = readonly [kind: string, ...contents: readonly unknown[]];

/** What a node means, without its places in the text. */
export function typedValue(node: SourceNode): TypedValue {
  return convert(node, []);
}

function convert(node: SourceNode, around: readonly unknown[]): TypedValue {
  if (node.kind === "scalar") return scalarValue(node.scalar);
  const identity = node.kind === "mapping" ? node.pairs : node.items;
  if (around.includes(identity)) return ["cycle"];
  const inside = [...around, identity];
  if (node.kind === "sequence") {
    return [node.collection === "tuple" ? "tuple" : "seq", ...node.items.map((item) => convert(item, inside))];
  }
  if (node.collection === "set") {
    const members = node.pairs.map((pair) => convert(pair.key, inside));
    return ["set", ...members.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))];
  }
  return ["map", ...node.pairs.map((pair) => [convert(pair.key, inside), convert(pair.value, inside)])];
}

function scalarValue(scalar: ScalarValue): TypedValue {
  switch (scalar.type) {
    case "null":
      return ["null"];
    case "int":
      return ["int", String(scalar.value)];
    case "float":
      return ["float", pythonFloat(scalar.value)];
    case "bool":
    case "str":
      return [scalar.type, scalar.value];
    case "date":
    case "datetime":
      return [scalar.type, scalar.text];
    case "bytes":
      return ["bytes", scalar.hex];
  }
}

/** A float in the words of Python's `repr`. */
function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Object.is(value, -0)) return "-0.0";
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e16 || size < 1e-4)) {
    return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
  }
  const text = String(value);
  return text.includes(".") ? text : `${text}.0`;
}
