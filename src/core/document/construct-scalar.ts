import { decodeBase64 } from "./decode-base64.ts";
import { parseFloatAsPython, parseIntAsPython } from "./parse-number.ts";
import { parseTimestamp } from "./parse-timestamp.ts";
import type { ScalarTag } from "./resolve-tag.ts";
import type { ScalarValue } from "./source-node.ts";

/**
 * The value of a scalar with this tag, as PyYAML's constructor for the tag makes it; null where the constructor raises
 * (`!!int x`, 2024-13-45, the text `<<` that is no key).
 */
export function constructScalar(tag: ScalarTag, text: string): ScalarValue | null {
  switch (tag) {
    case "str":
      return { type: "str", value: text };
    case "null":
      return { type: "null" };
    case "bool":
      return constructBool(text);
    case "int": {
      const value = parseIntAsPython(text);
      return value === null ? null : { type: "int", value };
    }
    case "float": {
      const value = parseFloatAsPython(text);
      return value === null ? null : { type: "float", value };
    }
    case "timestamp":
      return parseTimestamp(text);
    case "binary": {
      const hex = decodeBase64(text);
      return hex === null ? null : { type: "bytes", hex };
    }
    case "merge":
    case "value":
      return null;
  }
}

const booleans = new Map([
  ["yes", true],
  ["no", false],
  ["true", true],
  ["false", false],
  ["on", true],
  ["off", false],
]);

function constructBool(text: string): ScalarValue | null {
  const value = booleans.get(text.toLowerCase());
  return value === undefined ? null : { type: "bool", value };
}
