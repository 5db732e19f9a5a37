/** Work that may be interrupted wherever it yields: a page that does it goes on answering. */
export type Steps<Result> = Generator<undefined, Result>;

/** So many things are looked at between two places to interrupt: well below a millisecond. */
const atOnce = 200;

/** Does all of it now. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Looks at one thing after the other. */
export function* visitInSteps<Item>(items: Iterable<Item>, visit: (item: Item) => void): Steps<void> {
  let count = 0;
  for (const item of items) {
    visit(item);
    count += 1;
    if (count % atOnce === 0) yield;
  }
}
