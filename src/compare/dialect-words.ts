import {
  countOf,
  type Dialect,
  type EntryMark,
  type LaneMark,
  type Plan,
  type StageMark,
  toOneLine,
} from "../core/index.ts";

// What a picture says of its own boxes: what becomes of them in the other dialect.

export const planTitles: Readonly<Record<Dialect, string>> = {
  designed: "As designed",
  deployed: "As deployed today",
};

/** What comes of a plan: *2 build farm jobs*. */
export function planSum({ lanes, outcome }: Plan): string {
  if (outcome !== "planned") return "refused, builds nothing";
  const requested = lanes.filter(({ status }) => status.kind === "requested").length;
  return countOf(requested, "build farm job", "build farm jobs");
}

/** Of two plans that build the same. */
export function samePlansWords(isPlanned: boolean): string {
  return isPlanned
    ? "No difference: Launchpad today builds what the design says."
    : "No difference: nothing is built, as designed or today.";
}

const here = { designed: "as designed", deployed: "today" };
const there = { designed: here.deployed, deployed: here.designed };

/** *not built today* */
export function laneWord(mark: LaneMark, dialect: Dialect): string {
  switch (mark.kind) {
    case "only-here":
      return `not built ${there[dialect]}`;
    case "only-there":
      return `built ${there[dialect]}`;
    case "other-series":
      return toOneLine(`on ${mark.series} ${there[dialect]}`);
  }
}

/** *2 steps today*, *one stage as designed* */
export function stageWord(mark: StageMark, dialect: Dialect): string {
  return mark.kind === "split" ? `${mark.into} steps ${there[dialect]}` : `one stage ${there[dialect]}`;
}

/** *waits longer today* */
export function entryWord(mark: EntryMark, dialect: Dialect): string {
  if (mark.kind === "only-here") return `only ${here[dialect]}`;
  switch (mark.waitsThereFor) {
    case "more":
      return `waits longer ${there[dialect]}`;
    case "fewer":
      return `starts sooner ${there[dialect]}`;
    case "others":
      return `waits for others ${there[dialect]}`;
  }
}
