import { nameOf, type Outline, type OutlineNode, type OutlinePair, type OutlineScalar } from "../language/outline.ts";
import type { SourceRange } from "../text/source-range.ts";
import { isHarmless, isSetting } from "./harmless-values.ts";
import type { Secret } from "./secret.ts";
import { isSecretName } from "./secret-names.ts";

/** Keys whose values decide the plan: names, which are no secrets. */
const planning = new Set(["pipeline", "series", "architectures"]);

export function isPlanningKey(name: string): boolean {
  return planning.has(name);
}

/** What a text has as YAML: secrets by their keys, and the places where nothing may change. */
export interface ValuedSecrets {
  readonly secrets: readonly Secret[];
  /** Keys, aliases, and what decides the plan. */
  readonly kept: readonly SourceRange[];
}

/** Finds secrets by the key they belong to: values under `environment`, and of keys that are called like secrets. */
export function findValuedSecrets({ root }: Outline): ValuedSecrets {
  const secrets: Secret[] = [];
  const kept: SourceRange[] = [];
  visit(root, { name: "", inEnvironment: false });
  return { secrets, kept };

  function visit(node: OutlineNode | null, place: Place): void {
    if (node?.kind === "scalar") judge(node, place);
    else if (node?.kind === "sequence") for (const { value } of node.items) visit(value, place);
    else for (const pair of node?.pairs ?? []) visitPair(pair, place);
  }

  function visitPair({ key, colon, value }: OutlinePair, place: Place): void {
    kept.push(key.range);
    // A line of something else, of a list in brackets that goes on at the left, say: nothing below it is its value.
    if (!colon) {
      visit(value, place);
      return;
    }
    const name = nameOf(key);
    if (isPlanningKey(name) && !place.inEnvironment) {
      if (value) kept.push(value.range);
      return;
    }
    const inEnvironment = place.inEnvironment || name === "environment";
    const isJob = place.name === "jobs" && !place.inEnvironment;
    if (value?.kind === "scalar" && isJob) return;
    visit(value, { name, inEnvironment });
  }

  function judge(scalar: OutlineScalar, { name, inEnvironment }: Place): void {
    if (scalar.style === "alias") {
      kept.push(scalar.range);
      return;
    }
    const range = insideOf(scalar);
    const value = nameOf({
      style: scalar.style,
      text: scalar.text.slice(range.from - textStart(scalar), range.to - textStart(scalar)),
    });
    const isNamed = isSecretName(name);
    if (isNamed ? isHarmless(value, name) : !inEnvironment || scalar.style === "block" || isSetting(value, name))
      return;
    secrets.push({ kind: isNamed ? "name" : "environment", range, name, what: "" });
  }
}

interface Place {
  /** The key that it belongs to, also through a list. */
  readonly name: string;
  readonly inEnvironment: boolean;
}

/** Where the text of a scalar begins. */
function textStart({ style, range }: OutlineScalar): number {
  return style === "single-quoted" || style === "double-quoted" ? range.from + 1 : range.from;
}

/** Without quotes, the header of a block and blanks at the ends. */
function insideOf(scalar: OutlineScalar): SourceRange {
  const { style, text } = scalar;
  const header = style === "block" ? (text.indexOf("\n") < 0 ? text.length : text.indexOf("\n") + 1) : 0;
  const body = text.slice(header);
  const from = textStart(scalar) + header + (body.length - body.trimStart().length);
  return { from, to: Math.max(from, textStart(scalar) + header + body.trimEnd().length) };
}
