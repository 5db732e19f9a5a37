import { reportName } from "../diagnostics/report-name.ts";
import { stateLabel } from "../layout/labels.ts";
import type { LineIndex } from "../text/line-index.ts";
import { toOneLine } from "../text/to-one-line.ts";
import type { EntryPair, Standing } from "./plan-changes.ts";
import type { ChangeKind, ToldChange } from "./told-change.ts";

/** An entry of two plans, or of one of them, as a row of a table. */
export interface ComparedRow {
  /** Unique in the table, stable across edits. */
  readonly key: string;
  readonly pair: EntryPair;
  /** As it is now, else as it was: *test:1*. */
  readonly name: string;
  readonly series: string;
  readonly architecture: string;
  /** Where it stands and what becomes of it: *stage 2, runs*; empty where it is not. */
  readonly old: string;
  readonly now: string;
  /** What changes of it, in words; empty where nothing does. */
  readonly change: string;
  /** The first of that; `none` where nothing changes. */
  readonly kind: ChangeKind | "none";
  /** Where its variant begins in the text that has it, 1-based. */
  readonly line: number;
}

interface RowKnowledge {
  readonly lines: { readonly old: LineIndex; readonly now: LineIndex };
  /** What a change is called at one of its entries, *moved from stage 1*; empty for nothing. */
  readonly wordOf: (change: ToldChange, pair: EntryPair) => string;
}

/** The rows of a comparison in its order: every entry of both plans once. Linear in the entries. */
export function comparedRows(
  pairs: readonly EntryPair[],
  told: readonly ToldChange[],
  { lines, wordOf }: RowKnowledge,
): readonly ComparedRow[] {
  const changes = groupByEntry(told, pairs);
  return pairs.flatMap((pair): readonly ComparedRow[] => {
    const { old, now } = pair;
    const entry = (now ?? old)?.entry;
    if (!entry) return [];
    const own = changes.get(pair) ?? [];
    const words = own.map((change) => wordOf(change, pair)).filter((word) => word !== "");
    return [
      {
        key: now ? entry.id : `gone ${entry.id}`,
        pair,
        name: reportName(entry),
        series: toOneLine(entry.series),
        architecture: entry.architecture === "" ? "" : toOneLine(entry.architecture),
        old: describeStanding(old, now),
        now: describeStanding(now, old),
        change: [...new Set(words)].join(", "),
        kind: own[0]?.kind ?? "none",
        line: lines[now ? "now" : "old"].positionAt(entry.range.from).line,
      },
    ];
  });
}

/** What is told of each entry: of itself, else of the lane that it came or went with. */
function groupByEntry(
  told: readonly ToldChange[],
  pairs: readonly EntryPair[],
): ReadonlyMap<EntryPair, readonly ToldChange[]> {
  const changes = new Map<EntryPair, ToldChange[]>();
  const lanes = new Map<string, ToldChange[]>();
  for (const change of told) {
    for (const pair of change.entries) add(changes, pair, change);
    if (change.kind !== "lane-added" && change.kind !== "lane-removed") continue;
    for (const { old, now } of change.lanes) add(lanes, (now ?? old)?.architecture ?? "", change);
  }
  for (const pair of lanes.size === 0 ? [] : pairs) {
    const standing = pair.now ?? pair.old;
    const ofLane = standing?.lane ? (lanes.get(standing.entry.architecture) ?? []) : [];
    if (ofLane.length > 0) changes.set(pair, [...(changes.get(pair) ?? []), ...ofLane]);
  }
  return changes;
}

function add<Key>(map: Map<Key, ToldChange[]>, key: Key, change: ToldChange) {
  const list = map.get(key);
  if (list) list.push(change);
  else map.set(key, [change]);
}

/** *stage 2, runs*; with its name and its series where the other plan has others. */
function describeStanding(standing: Standing | null, other: Standing | null): string {
  if (!standing) return "";
  const { entry, lane, stage } = standing;
  const words = [stage ? `stage ${stage.number}` : "", stateLabel(entry, lane?.status.kind ?? "none")];
  if (other && entry.series !== other.entry.series) words.unshift(toOneLine(entry.series));
  if (other && reportName(entry) !== reportName(other.entry)) words.unshift(reportName(entry));
  return words.filter((word) => word !== "").join(", ");
}
