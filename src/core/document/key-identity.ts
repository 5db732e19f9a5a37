import type { ScalarValue } from "./source-node.ts";

/** Two keys are the same key in a Python dict exactly if their identities are equal: 1, 1.0 and `true` are one key. */
export function keyIdentity(scalar: ScalarValue): string {
  switch (scalar.type) {
    case "str":
      return `s${scalar.value}`;
    case "int":
      return `n${scalar.value}`;
    case "bool":
      return scalar.value ? "n1" : "n0";
    case "float":
      return `n${Number.isInteger(scalar.value) ? BigInt(scalar.value) : scalar.value}`;
    case "null":
      return "null";
    case "date":
      return `d${scalar.text}`;
    case "datetime":
      return `t${moment(scalar.text)}`;
    case "bytes":
      return `b${scalar.hex}`;
  }
}

/** Moments with an offset from UTC are the same wherever they are told; those without are compared as written. */
function moment(text: string): string {
  const match = /^(.{19})(?:\.(\d+))?([+-]\d\d:\d\d)$/.exec(text);
  return match === null ? text : `${Date.parse(`${match[1]}${match[3]}`)}.${match[2] ?? ""}`;
}
