import type { ScalarValue } from "../document/source-node.ts";

/** What Python's `str()` makes of a scalar where lpci turns it into text; null for what it does not turn. */
export function pythonText(scalar: ScalarValue): string | null {
  switch (scalar.type) {
    case "str":
      return scalar.value;
    case "bool":
      return scalar.value ? "True" : "False";
    case "int":
      return String(scalar.value);
    case "float":
      return floatText(scalar.value);
    case "bytes":
      return decodeUtf8(scalar.hex);
    case "null":
    case "date":
    case "datetime":
      return null;
  }
}

/** A float as Python's `repr` writes it: the same digits as JavaScript's, another choice of exponents. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  const [mantissa = "", exponentText = "0"] = value.toExponential().split("e");
  const exponent = Number(exponentText);
  if (exponent >= -4 && exponent < 16) {
    const plain = exponent < 0 ? value.toFixed(Math.max(0, digitsBehind(mantissa) - exponent)) : String(value);
    return plain.includes(".") ? plain : `${plain}.0`;
  }
  const digits = String(Math.abs(exponent)).padStart(2, "0");
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${digits}`;
}

function digitsBehind(mantissa: string): number {
  return mantissa.split(".")[1]?.length ?? 0;
}

function decodeUtf8(hex: string): string | null {
  try {
    return decodeURIComponent(hex.replace(/../g, "%$&"));
  } catch {
    return null;
  }
}
