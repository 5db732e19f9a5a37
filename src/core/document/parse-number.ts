/** Python refuses to read longer decimal integers (`sys.int_info.default_max_str_digits`). */
const decimalDigitLimit = 4300;

/** An integer in any notation of YAML 1.1, as PyYAML reads `!!int`; null where Python raises. */
export function parseIntAsPython(text: string): bigint | null {
  const { sign, digits } = splitSign(text.replaceAll("_", "").trim());
  const magnitude = parseMagnitude(digits);
  if (magnitude === null) return null;
  return sign === -1 ? -magnitude : magnitude;
}

function parseMagnitude(digits: string): bigint | null {
  if (/^(?:0b[01]+|0x[0-9a-fA-F]+)$/.test(digits)) return BigInt(digits);
  if (digits.startsWith("0")) return /^0o?[0-7]*$/i.test(digits) ? BigInt(`0o0${digits.replace(/^0o?/i, "")}`) : null;
  if (digits.includes(":")) return parseSexagesimal(digits);
  return /^[1-9][0-9]*$/.test(digits) && digits.length <= decimalDigitLimit ? BigInt(digits) : null;
}

function parseSexagesimal(digits: string): bigint | null {
  const parts = digits.split(":");
  const readable = parts.every((part) => /^[0-9]+$/.test(part) && part.length <= decimalDigitLimit);
  return readable ? joinSexagesimal(parts) : null;
}

/** By halves: one part after the other would take time with the square of their number. */
function joinSexagesimal(parts: readonly string[]): bigint {
  if (parts.length <= 1) return BigInt(parts[0] ?? "0");
  const middle = parts.length >> 1;
  const low = parts.slice(middle);
  return joinSexagesimal(parts.slice(0, middle)) * 60n ** BigInt(low.length) + joinSexagesimal(low);
}

/** A float in any notation of YAML 1.1, as PyYAML reads `!!float`; null where Python raises. */
export function parseFloatAsPython(text: string): number | null {
  const { sign, digits } = splitSign(text.replaceAll("_", "").toLowerCase());
  if (digits === ".inf") return sign * Number.POSITIVE_INFINITY;
  if (digits === ".nan") return Number.NaN;
  if (!digits.includes(":")) {
    const value = parsePythonFloat(digits);
    return value === null ? null : sign * value;
  }
  let value = 0;
  let base = 1;
  for (const part of digits.split(":").toReversed()) {
    const digit = parsePythonFloat(part);
    if (digit === null) return null;
    value += digit * base;
    base *= 60;
  }
  return sign * value;
}

/** Python's `float(text)`, with the words that it knows. */
function parsePythonFloat(text: string): number | null {
  const trimmed = text.trim();
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/.test(trimmed)) return Number(trimmed);
  if (/^[-+]?inf(?:inity)?$/.test(trimmed)) return trimmed.startsWith("-") ? -Infinity : Infinity;
  return /^[-+]?nan$/.test(trimmed) ? Number.NaN : null;
}

function splitSign(text: string): { readonly sign: 1 | -1; readonly digits: string } {
  const first = text.charAt(0);
  if (first === "-") return { sign: -1, digits: text.slice(1) };
  return { sign: 1, digits: first === "+" ? text.slice(1) : text };
}
