/** A line of the benchmark: a ratio of two things measured in the same run, and where it should be. */
export interface Row {
  readonly name: string;
  readonly ratio: number;
  readonly goal: number;
  /** Whether the ratio is at its goal: at most it. */
  readonly pass: boolean;
  /** What was measured, for people. */
  readonly detail: string;
}

export function row(name: string, ratio: number, goal: number, detail: string): Row {
  return { name, ratio: Number(ratio.toPrecision(3)), goal, pass: ratio <= goal, detail };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
