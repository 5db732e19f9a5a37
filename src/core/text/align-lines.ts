/** So many pairs of lines are compared at most; beyond, what stands between the first and the last change counts as new. */
const mostPairs = 4_000_000;

/** For each line of a text, which line of an earlier one it is (from 0), or -1 for one that is new; always in order. */
export function alignLines(before: readonly string[], after: readonly string[]): readonly number[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;

  const middle = alignMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return [
    ...Array.from({ length: head }, (_, index) => index),
    ...middle.map((index) => (index < 0 ? -1 : head + index)),
    ...Array.from({ length: tail }, (_, index) => before.length - tail + index),
  ];
}

/** The longest common subsequence. */
function alignMiddle(before: readonly string[], after: readonly string[]): readonly number[] {
  const aligned = after.map(() => -1);
  if (before.length * after.length > mostPairs) return aligned;

  // How many lines are common from a pair of lines on; one row and column more than there are lines.
  const width = after.length + 1;
  const common = new Uint16Array((before.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }

  let row = 0;
  let column = 0;
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) {
      aligned[column] = row;
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return aligned;
}
