import { describeReading } from "../configuration/describe-reading.ts";
import type { LpciProblem } from "../diagnostics/lpci-problem.ts";
import { type SourceNode, type SourceScalar, stringOf } from "../document/source-node.ts";
import { closestWord } from "../text/closest-word.ts";
import type { SourceRange } from "../text/source-range.ts";
import { isWebAddress } from "./is-web-address.ts";
import { typeInWords } from "./key-reference.ts";
import { type Duration, durationOfNumber, parseDuration } from "./parse-duration.ts";
import { pythonText } from "./python-text.ts";
import type { SchemaType, TextPattern } from "./schema-types.ts";

/** A type whose values hold no others. */
export type ScalarType = Exclude<
  SchemaType,
  { readonly kind: "list" | "dictionary" | "object" | "either" | "anything" }
>;

/** What lpci minds about a value that is to be a scalar; null where it takes it. Follows pydantic 1's conversions. */
export function checkScalar(node: SourceNode, type: ScalarType, keyRange?: SourceRange): LpciProblem | null {
  return node.kind === "scalar" ? checkValue(node, type, keyRange) : wrongType(node, type, keyRange);
}

/** The problem of a value that is of the wrong kind altogether. */
export function wrongType(node: SourceNode, type: SchemaType, keyRange?: SourceRange): LpciProblem {
  const value = describeReading(node, keyRange);
  return { kind: "wrong-type", value, wanted: typeInWords(type), wayOut: wayOut(node, type) };
}

function wayOut(node: SourceNode, type: SchemaType): Extract<LpciProblem, { kind: "wrong-type" }>["wayOut"] {
  if (node.kind !== "scalar") return null;
  if (type.kind === "list") return takesText(type.items) && checkValue(node, type.items) === null ? "list" : null;
  if (type.kind === "boolean") return meantBoolean(node);
  if (node.style !== "plain" || node.scalar.type === "null") return null;
  if (type.kind === "string") return !type.pattern || fits(node.source, type.pattern) ? "quote" : null;
  return type.kind === "text" || type.kind === "path" ? "quote" : null;
}

/** What goes through a list of such items as it is. */
function takesText(type: SchemaType): type is Extract<ScalarType, { kind: "string" | "enumeration" }> {
  return type.kind === "string" || type.kind === "enumeration";
}

function checkValue(node: SourceScalar, type: ScalarType, keyRange?: SourceRange): LpciProblem | null {
  const { scalar } = node;
  const mismatch = () => wrongType(node, type, keyRange);
  switch (type.kind) {
    case "string":
      if (scalar.type !== "str") return mismatch();
      return type.pattern && !fits(scalar.value, type.pattern) ? misfit(scalar.value, type.pattern) : null;
    case "path":
      return scalar.type === "str" ? null : mismatch();
    case "text":
      return pythonText(scalar) === null ? mismatch() : null;
    case "boolean":
      return scalar.type === "bool" || (!type.strict && meansBoolean(node)) ? null : mismatch();
    case "enumeration":
      return checkListed(node, type.values, mismatch);
    case "duration":
      return checkDuration(node, mismatch);
    case "url": {
      const text = pythonText(scalar);
      if (text === null) return mismatch();
      const title = typeInWords(type);
      const rule = `${title} with a host name`;
      return isWebAddress(text, type.schemes)
        ? null
        : { kind: "wrong-form", value: text, wanted: title, rule, meant: null };
    }
  }
}

const expressions = new Map<string, RegExp>();

/** Python's `$` also stands before a line break at the end. Each pattern is compiled once: a matrix asks thousands of times. */
function fits(text: string, { source }: TextPattern): boolean {
  let expression = expressions.get(source);
  if (!expression) {
    expression = new RegExp(`^(?:${source})\n?$`);
    expressions.set(source, expression);
  }
  return expression.test(text);
}

function misfit(value: string, pattern: TextPattern): LpciProblem {
  const lower = value.trim().toLowerCase();
  const meant = fits(lower, pattern) ? lower : null;
  return { kind: "wrong-form", value, wanted: pattern.title, rule: pattern.rule, meant };
}

function meansBoolean({ scalar }: SourceScalar): boolean {
  if (scalar.type === "int") return scalar.value === 0n || scalar.value === 1n;
  if (scalar.type === "float") return scalar.value === 0 || scalar.value === 1;
  const text = pythonText(scalar)?.toLowerCase();
  return text !== undefined && /^(?:0|1|off|on|f|t|false|true|n|y|no|yes)$/.test(text);
}

/** The boolean that a word or number stands for, as one would write it. */
function meantBoolean(node: SourceScalar): { readonly write: string } | null {
  if (!meansBoolean(node)) return null;
  const isTrue = /^(?:1|1[.]0|on|t|true|y|yes)$/i.test(pythonText(node.scalar) ?? "");
  return { write: String(isTrue) };
}

function checkListed(node: SourceScalar, values: readonly string[], mismatch: () => LpciProblem): LpciProblem | null {
  const value = stringOf(node);
  if (value === null) return mismatch();
  if (values.includes(value)) return null;
  return { kind: "not-listed", value, values, meant: closestWord(value.toLowerCase(), values) };
}

function checkDuration(node: SourceScalar, mismatch: () => LpciProblem): LpciProblem | null {
  const duration = durationOf(node.scalar);
  if (!duration) return mismatch();
  return "why" in duration ? { kind: "wrong-duration", value: stringOf(node) ?? node.source, why: duration.why } : null;
}

function durationOf(scalar: SourceScalar["scalar"]): Duration | null {
  if (scalar.type === "int" || scalar.type === "float") return durationOfNumber(scalar.value);
  if (scalar.type === "bool") return durationOfNumber(scalar.value ? 1 : 0);
  if (scalar.type !== "str" && scalar.type !== "bytes") return null;
  return parseDuration(pythonText(scalar) ?? "");
}
