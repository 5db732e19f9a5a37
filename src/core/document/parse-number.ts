/** Python refuses to read longer decimal integers (`sys.int_info.default_max_str_digits`). */
const decimalDigitLimit = 4300;

/** An integer in any notation of YAML 1.1, as PyYAML reads `!!int`; null where Python raises. */
export function parseIntAsPython(text: string): bigint | null {
  const { sign, digits } = splitSign(text.replaceAll("_", ""));
  const magnitude = parseMagnitude(digits);
  if (magnitude === null) return null;
  return sign === -1 ? -magnitude : magnitude;
}

function parseMagnitude(digits: string): bigint | null {
  if (digits.startsWith("0")) {
    if (digits.startsWith("0b")) return parseWithPrefix(digits.slice(2), /^(?:0b)?([01]+)$/i, "0b");
    if (digits.startsWith("0x")) return parseWithPrefix(digits.slice(2), /^(?:0x)?([0-9a-f]+)$/i, "0x");
    const trimmed = digits.trim();
    return /^0o?[0-7]*$/i.test(trimmed) ? BigInt(`0o0${trimmed.replace(/^0o?/i, "")}`) : null;
  }
  const parts = digits.split(":").map(parsePythonInt);
  return parts.every((part) => part !== null) ? joinSexagesimal(parts) : null;
}

/** Python's `int(text, base)`, which takes blanks, a sign and the prefix once more (`0x-10` is -16). */
function parseWithPrefix(text: string, pattern: RegExp, prefix: "0b" | "0x"): bigint | null {
  const { sign, digits } = splitSign(text.trim());
  const digitsOnly = pattern.exec(digits)?.[1];
  return digitsOnly === undefined ? null : BigInt(sign) * BigInt(prefix + digitsOnly);
}

/** Python's `int(text)`. */
function parsePythonInt(text: string): bigint | null {
  const { sign, digits } = splitSign(text.trim());
  if (!/^[0-9]+$/.test(digits) || digits.length > decimalDigitLimit) return null;
  return sign === -1 ? -BigInt(digits) : BigInt(digits);
}

/** By halves: one part after the other would take time with the square of their number. */
function joinSexagesimal(parts: readonly bigint[]): bigint {
  if (parts.length <= 1) return parts[0] ?? 0n;
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
