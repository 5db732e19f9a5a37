import type { Entry } from "../plan/plan.ts";
import type { ToldEntries } from "./change-words.ts";
import type { EntryPair } from "./plan-changes.ts";
import type { ChangeKind, ToldChange } from "./told-change.ts";

/** Gathers what a sentence can say at once. */
export interface ChangeGroups {
  /** `detail` is what the sentence says beside the entries and the architectures; `fate` names a kind that is told. */
  add(kind: EntryPair["fate"] | "series" | "definition", detail: string, pair: EntryPair): void;
  /** A sentence for each group, in the order in which the first of each was added. */
  tell(sentenceOf: (group: { readonly told: ToldEntries; readonly first: EntryPair }) => string): readonly ToldChange[];
}

/** One variant at one occurrence, on all architectures where the same happens to it. */
interface SameEntry {
  readonly kind: ChangeKind;
  readonly detail: string;
  readonly pairs: EntryPair[];
}

/** First joins what happens to an entry on several architectures, then what happens to several entries of a job on the same ones. */
export function createChangeGroups(): ChangeGroups {
  const entries = new Map<string, SameEntry>();
  return {
    add(kind, detail, pair) {
      const entry = shownEntry(pair);
      if (!entry || kind === "kept" || kind === "left-out") return;
      const number = pair.old?.entry.index ?? "";
      const key = `${kind}\n${detail}\n${number} ${entry.index} ${entry.occurrence} ${entry.job}`;
      const same = entries.get(key);
      if (same) same.pairs.push(pair);
      else entries.set(key, { kind, detail, pairs: [pair] });
    },
    tell(sentenceOf) {
      return [...joinEntries(entries.values())].flatMap((group) => {
        const [same] = group;
        const first = same?.pairs[0];
        if (!same || !first) return [];
        const told = {
          entries: group.flatMap(({ pairs: [pair] }) => (pair && shownEntry(pair)) ?? []),
          architectures: same.pairs.map((pair) => shownEntry(pair)?.architecture ?? ""),
        };
        const pairs = group.flatMap((one) => one.pairs);
        return [{ kind: same.kind, sentence: sentenceOf({ told, first }), lanes: [], entries: pairs }];
      });
    },
  };
}

function joinEntries(entries: Iterable<SameEntry>): Iterable<readonly SameEntry[]> {
  const groups = new Map<string, SameEntry[]>();
  for (const same of entries) {
    const job = same.pairs[0] && shownEntry(same.pairs[0])?.job;
    const architectures = same.pairs.map((pair) => shownEntry(pair)?.architecture);
    const key = JSON.stringify([same.kind, same.detail, job, architectures]);
    const group = groups.get(key);
    if (group) group.push(same);
    else groups.set(key, [same]);
  }
  return groups.values();
}

/** As it is now, where it still is. */
function shownEntry({ old, now }: EntryPair): Entry | null {
  return (now ?? old)?.entry ?? null;
}
