import type { ComparedPair } from "./comparison-pair.ts";

/**
 * Points and pins in both of two plans of different texts what is the same entry in both, whichever of the two it happens in. Returns
 * the function that ends it.
 */
export function linkSides({ old, now, changes }: ComparedPair): () => void {
  // Made when it is first asked for: most pairs are gone again before somebody points at something.
  let partners: ReturnType<typeof findPartners> | null = null;
  const partnerOf = (side: "old" | "now", id: string | null) => {
    if (id === null) return null;
    partners ??= findPartners(changes);
    return partners[side].get(id) ?? null;
  };

  let isLinking = false;
  const once = (link: () => void) => {
    if (isLinking) return;
    isLinking = true;
    link();
    isLinking = false;
  };
  const unsubscribes = [
    now.workspace.subscribe((state, before) => {
      if (state.pointed === before.pointed && state.selected === before.selected) return;
      const [pointed, selected] = [partnerOf("now", state.pointed), partnerOf("now", state.selected)];
      once(() => old.workspace.setState({ pointed, selected }));
    }),
    old.workspace.subscribe((state, before) => {
      if (state.pointed !== before.pointed) {
        once(() => now.workspace.getState().point(partnerOf("old", state.pointed)));
      }
      const pinned = state.selected === before.selected ? null : partnerOf("old", state.selected);
      if (pinned !== null) once(() => now.workspace.getState().select(pinned));
    }),
  ];
  return () => {
    for (const unsubscribe of unsubscribes) unsubscribe();
  };
}

/** What each entry that both have is called in the other, by its id. */
function findPartners({ entries }: ComparedPair["changes"]) {
  const partners = { old: new Map<string, string>(), now: new Map<string, string>() };
  for (const pair of entries) {
    if (!pair.old || !pair.now) continue;
    partners.old.set(pair.old.entry.id, pair.now.entry.id);
    partners.now.set(pair.now.entry.id, pair.old.entry.id);
  }
  return partners;
}
