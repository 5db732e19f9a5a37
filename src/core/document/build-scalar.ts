import type { Scalar } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import {
  impossibleDate,
  reservedWord,
  tagDoesNotFit,
  unknownTag,
  unreadableNumber,
  unreadableValue,
} from "../diagnostics/yaml-value-messages.ts";
import type { SourceRange } from "../text/source-range.ts";
import { constructScalar } from "./construct-scalar.ts";
import { findProperty } from "./find-property.ts";
import { readScalarText, type ScalarContext, type ScalarText } from "./read-scalar-text.ts";
import { readTag } from "./read-tag.ts";
import { resolveTag, type ScalarTag } from "./resolve-tag.ts";
import type { SourceScalar } from "./source-node.ts";

/** The scalar as PyYAML constructs it; where it raises, that is reported, and the scalar is a string. */
export function buildScalar(node: Scalar.Parsed, context: ScalarContext): SourceScalar {
  const written = readScalarText(node, context);
  return construct(node, written, settleTag(node, written, context), context);
}

/** The same for a key, where `<<` stands for a merge and `=` for itself. */
export function buildKey(node: Scalar.Parsed, context: ScalarContext): SourceScalar | "merge" {
  const written = readScalarText(node, context);
  const tag = settleTag(node, written, context);
  if (tag === "merge") return "merge";
  return construct(node, written, tag === "value" ? "str" : tag, context);
}

/** The tag that the scalar has or, as a plain one, gets; null, and reported, where it has one that a scalar can't have. */
function settleTag(
  node: Scalar.Parsed,
  { value, range, style }: ScalarText,
  { text, report }: ScalarContext,
): ScalarTag | null {
  const tag = readTag(node.tag);
  switch (tag.kind) {
    case "none":
      return style === "plain" ? resolveTag(value) : "str";
    case "non-specific":
      return resolveTag(value);
    case "scalar":
      return tag.tag;
    case "collection":
      report(tagDoesNotFit(findProperty(text, "!", range.from), shortTag(node.tag), "a single value"));
      return null;
    case "unknown":
      report(unknownTag(findProperty(text, "!", range.from), shortTag(node.tag)));
      return null;
  }
}

function construct(
  node: Scalar.Parsed,
  { value, range, source, style }: ScalarText,
  tag: ScalarTag | null,
  { report }: ScalarContext,
): SourceScalar {
  const scalar = constructScalar(tag ?? "str", value);
  if (scalar === null && tag !== null) report(explainFailure(tag, range, source, shortTag(node.tag)));
  return { kind: "scalar", range, scalar: scalar ?? { type: "str", value }, source, style };
}

function explainFailure(tag: ScalarTag, range: SourceRange, source: string, written: string): Diagnostic {
  if (written !== "") return unreadableValue(range, source, written);
  if (tag === "timestamp") return impossibleDate(range, source);
  return tag === "merge" || tag === "value" ? reservedWord(range, source) : unreadableNumber(range, source);
}

/** A tag as people write it: `!!int`, `!foo`. */
export function shortTag(tag: string | undefined): string {
  return (tag ?? "").replace(/^tag:yaml\.org,2002:/, "!!");
}
