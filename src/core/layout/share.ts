/** The previous value where the next one is equal in every own property, so that identity says what changed. */
export function share<Value extends object>(previous: Value | null | undefined, next: Value): Value {
  return previous && isShallowEqual(previous, next) ? previous : next;
}

/** The previous list where the next one has the same items, by identity. */
export function shareList<Item>(previous: readonly Item[] | undefined, next: readonly Item[]): readonly Item[] {
  if (!previous || previous.length !== next.length) return next;
  for (let i = 0; i < next.length; i++) if (previous[i] !== next[i]) return next;
  return previous;
}

/** Shares the items of a list in turn, and the list. */
export function shareEach<Item extends object>(
  previous: readonly Item[] | undefined,
  next: readonly Item[],
): readonly Item[] {
  return shareList(
    previous,
    next.map((item, i) => share(previous?.[i], item)),
  );
}

function isShallowEqual<Value extends object>(one: Value, other: Value): boolean {
  for (const name in other) if (one[name] !== other[name]) return false;
  for (const name in one) if (!(name in other)) return false;
  return true;
}
