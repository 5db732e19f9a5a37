/** Another order, always the same for the same number of items, and never the given one where there is another. */
export function shuffle<Item>(items: readonly Item[]): readonly Item[] {
  // Two interleaved halves, the second one first and turned round: neighbours part, and nothing keeps its place by chance.
  const middle = Math.ceil(items.length / 2);
  const first = items.slice(0, middle);
  const second = items.slice(middle).toReversed();
  return first.flatMap((item, i) => {
    const other = second[i];
    return other === undefined ? [item] : [other, item];
  });
}
