import { outlineText } from "../language/outline-text.ts";
import type { SourceRange } from "../text/source-range.ts";
import { isSetting } from "./harmless-values.ts";
import { readPlaces } from "./read-places.ts";
import type { Secret } from "./secret.ts";
import { findValuedSecrets } from "./valued-secrets.ts";
import { findWrittenSecrets } from "./written-secrets.ts";

/** Shorter values may stand elsewhere by chance. */
const leastRepeated = 8;
/** So many values are looked for elsewhere. */
const mostRepeated = 200;

/**
 * What in a text looks like a secret, in the order of the text, no two at one place. Any text will do, also one that is no YAML. A guess:
 * it tells apart what stands for a secret, or is a mere setting, but what looks like neither is named rather than let go.
 */
export function findSecrets(text: string): readonly Secret[] {
  const places = readPlaces(text);
  const { secrets: valued, kept: outlined } = findValuedSecrets(outlineText(text));
  const kept = joined([...outlined, ...(places?.kept ?? [])]);
  const written = findWrittenSecrets(text).filter(({ range: { from } }) => !/[&*]/.test(text[from - 1] ?? ""));
  const keys = written.filter(({ kind }) => kind === "private-key");
  const rest = written.filter(({ kind }) => kind !== "private-key");
  const whole = labelled(valued, rest).filter((secret) => !isExplained(text, secret, rest));
  // A value that is a secret as a whole is one, whatever stands in it.
  const found = withoutOverlaps([...keys, ...whole, ...rest], kept);
  const all = withoutOverlaps([...found, ...findRepeated(text, found)], kept).toSorted(
    (a, b) => a.range.from - b.range.from,
  );
  return places ? cutToScalars(all, places.scalars) : all;
}

/** The same, without what is no part of a word: a bracket that closes, say. What stands in a comment stays. */
function cutToScalars(secrets: readonly Secret[], scalars: readonly SourceRange[]): readonly Secret[] {
  let next = 0;
  return secrets.flatMap((secret) => {
    const { from, to } = secret.range;
    while ((scalars[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    const parts: Secret[] = [];
    for (let at = next; (scalars[at]?.from ?? Number.POSITIVE_INFINITY) < to; at += 1) {
      const scalar = scalars[at] ?? secret.range;
      parts.push({ ...secret, range: { from: Math.max(from, scalar.from), to: Math.min(to, scalar.to) } });
    }
    return parts.length > 0 ? parts.filter(({ range }) => range.to > range.from) : [secret];
  });
}

/** Values that are called like secrets, with what their shape says where it says so of the whole of them. */
function labelled(valued: readonly Secret[], written: readonly Secret[]): readonly Secret[] {
  const shapes = new Map(written.filter(({ kind }) => kind === "shape").map((one) => [one.range.from, one]));
  return valued.map((secret) => {
    const shape = shapes.get(secret.range.from);
    return shape && shape.range.to === secret.range.to ? { ...secret, kind: "shape", what: shape.what } : secret;
  });
}

/** Whether a value under `environment` is a mere setting but for a secret in it, as an address with a password is. */
function isExplained(text: string, { kind, range, name }: Secret, written: readonly Secret[]): boolean {
  if (kind !== "environment") return false;
  const inside = written.filter((one) => one.range.from >= range.from && one.range.to <= range.to);
  const rest = inside.toReversed().reduce(
    (value, one) => {
      return value.slice(0, one.range.from - range.from) + value.slice(one.range.to - range.from);
    },
    text.slice(range.from, range.to),
  );
  return inside.length > 0 && rest.trim() !== "" && isSetting(rest, name);
}

/** The same values where nothing gives them away. */
function findRepeated(text: string, found: readonly Secret[]): readonly Secret[] {
  const values = new Map(found.map((secret) => [text.slice(secret.range.from, secret.range.to), secret]));
  return [...values]
    .filter(([value]) => value.length >= leastRepeated && !/\s/.test(value))
    .slice(0, mostRepeated)
    .flatMap(([value, { name }]) =>
      placesOf(text, value).map((range): Secret => ({ kind: "repeated", range, name, what: "" })),
    );
}

function placesOf(text: string, value: string): readonly SourceRange[] {
  const places: SourceRange[] = [];
  for (let from = text.indexOf(value); from >= 0; from = text.indexOf(value, from + value.length)) {
    const isWhole = !/[A-Za-z\d]/.test((text[from - 1] ?? "") + (text[from + value.length] ?? ""));
    if (isWhole) places.push({ from, to: from + value.length });
  }
  return places;
}

/** The same stretches, those that share a character as one. */
function joined(ranges: readonly SourceRange[]): readonly SourceRange[] {
  const whole: SourceRange[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && from < last.to) whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else whole.push({ from, to });
  }
  return whole;
}

/** The first of those that share a character, and none that shares one with what is kept. */
function withoutOverlaps(secrets: readonly Secret[], kept: readonly SourceRange[]): readonly Secret[] {
  const taken = new IntervalSet();
  for (const range of kept) taken.add(range);
  return secrets.filter(({ range }) => range.to > range.from && taken.add(range));
}

/** Stretches that share no character. */
class IntervalSet {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Adds a stretch; false, and nothing, where it shares a character with another. */
  add({ from, to }: SourceRange): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    if ((this.#ends[low - 1] ?? 0) > from) return false;
    this.#starts.splice(low, 0, from);
    this.#ends.splice(low, 0, to);
    return true;
  }
}
