import type { ScalarValue } from "./source-node.ts";

/** What tells keys apart, to be compared as a `Map` does. */
export type KeyIdentity = string | number | bigint | symbol | null;

/** Two keys are the same key of a Python dict exactly if their identities are: 1, 1.0 and `true` are one key. */
export function keyIdentity(scalar: ScalarValue): KeyIdentity {
  switch (scalar.type) {
    case "str":
    case "int":
      return scalar.value;
    case "bool":
      return scalar.value ? 1n : 0n;
    case "float":
      return Number.isInteger(scalar.value) ? BigInt(scalar.value) : scalar.value;
    case "null":
      return null;
    case "date":
      return Symbol.for(`date ${scalar.text}`);
    case "datetime":
      return Symbol.for(`datetime ${moment(scalar.text)}`);
    case "bytes":
      return Symbol.for(`bytes ${scalar.hex}`);
  }
}

/** Moments with an offset from UTC are the same wherever they are told; those without are compared as written. */
function moment(text: string): string {
  const match = /^(.{19})(?:\.(\d+))?([+-]\d\d:\d\d)$/.exec(text);
  return match === null ? text : `${Date.parse(`${match[1]}${match[3]}`)}.${match[2] ?? ""}`;
}
