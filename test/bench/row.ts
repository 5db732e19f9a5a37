/** A line of the benchmark: a ratio of two things measured in the same run, and where it should be. */
export interface Row {
  readonly name: string;
  readonly ratio: number;
  readonly goal: number;
  /** Whether the ratio should be no more than the goal, or no less. */
  readonly bound: "at-most" | "at-least";
  /** Whether the ratio is at its goal. */
  readonly pass: boolean;
  /** What was measured, for people. */
  readonly detail: string;
}

/** A ratio that should be at most its goal. */
export function row(name: string, ratio: number, goal: number, detail: string): Row {
  return { name, ratio: rounded(ratio), goal, bound: "at-most", pass: ratio <= goal, detail };
}

/** A ratio that should be at least its goal. */
export function rowAtLeast(name: string, ratio: number, goal: number, detail: string): Row {
  return { name, ratio: rounded(ratio), goal, bound: "at-least", pass: ratio >= goal, detail };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function rounded(ratio: number): number {
  return Number(ratio.toPrecision(3));
}
