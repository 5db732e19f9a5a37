/** How two plans differ: what is different of either, as marks on it. Plain data. */
export interface PlanComparison {
  readonly one: PlanMarks;
  readonly other: PlanMarks;
}

/** What of a plan is not so in the other. Everything that is marked is in the plan. */
export interface PlanMarks {
  /** By `Lane.id`. */
  readonly lanes: ReadonlyMap<string, LaneMark>;
  /** By `Lane.id` and `Stage.column`; only of lanes that both request. */
  readonly stages: ReadonlyMap<string, ReadonlyMap<number, StageMark>>;
  /** Held ones, by `Entry.id`; only of lanes that both request. */
  readonly entries: ReadonlyMap<string, EntryMark>;
}

export type LaneMark =
  /** Requested here; withheld there, or not there at all. */
  | { readonly kind: "only-here" }
  /** Requested there, and withheld here. */
  | { readonly kind: "only-there" }
  /** Requested in both, and dispatched on another series there. */
  | { readonly kind: "other-series"; readonly series: string };

export type StageMark =
  /** Its entries stand in so many stages there. */
  | { readonly kind: "split"; readonly into: number }
  /** They share a stage there with those of other stages here; `columns` are all of these here, ascending. */
  | { readonly kind: "joined"; readonly columns: readonly number[] };

export type EntryMark =
  /** Not held there. */
  | { readonly kind: "only-here" }
  /** Held there too, but it waits for more, for fewer or for other entries there. */
  | { readonly kind: "moved"; readonly waitsThereFor: "more" | "fewer" | "others" };
