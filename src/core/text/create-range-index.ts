import { rangeTouches, type SourceRange } from "./source-range.ts";

/** Finds the innermost of nested ranges at an offset. */
export interface RangeIndex<Value> {
  /** Values of the innermost range that the offset touches; none outside of all. */
  valuesAt(offset: number): readonly Value[];
}

/** A range and what it stands for. */
export interface RangedValue<Value> {
  readonly range: SourceRange;
  readonly value: Value;
}

interface Span<Value> {
  readonly range: SourceRange;
  readonly parent: Span<Value> | null;
  readonly values: Value[];
}

/**
 * Indexes ranges that nest, as those of a document tree do: each is inside another or beside it. Equal ranges share their
 * values. Building sorts them; a question is a binary search and a climb.
 */
export function createRangeIndex<Value>(entries: Iterable<RangedValue<Value>>): RangeIndex<Value> {
  const sorted = [...entries].toSorted((a, b) => a.range.from - b.range.from || b.range.to - a.range.to);
  const spans: Span<Value>[] = [];
  for (const { range, value } of sorted) {
    const last = spans.at(-1);
    if (last && last.range.from === range.from && last.range.to === range.to) last.values.push(value);
    else spans.push({ range, parent: parentOf(range, last), values: [value] });
  }

  return {
    valuesAt(offset) {
      let span: Span<Value> | null | undefined = lastStartingBy(offset);
      while (span && !rangeTouches(span.range, offset)) span = span.parent;
      return span?.values ?? [];
    },
  };

  function parentOf(range: SourceRange, last: Span<Value> | undefined): Span<Value> | null {
    let parent = last ?? null;
    while (parent && parent.range.to < range.to) parent = parent.parent;
    return parent;
  }

  function lastStartingBy(offset: number): Span<Value> | undefined {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.range.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return spans[low - 1];
  }
}
