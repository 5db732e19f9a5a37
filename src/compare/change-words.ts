import { type EntryPair, type LaneChange, reportName, type ToldChange, toOneLine } from "../core/index.ts";

// What a picture says of its own boxes: what becomes of them in the other one. Sentences are `core/comparison/change-words.ts`.

/** In which picture a box stands: that of the old plan, that of the new one, or the one of both. */
export type PictureKind = "old" | "now" | "both";

/** *was on jammy* */
export function laneChangeWord({ kind, old, now }: LaneChange, picture: PictureKind): string {
  const isOld = picture === "old";
  switch (kind) {
    case "added":
      return "added";
    case "removed":
      return "removed";
    case "dispatched":
      return toOneLine(isOld ? `on ${now.series ?? "no series"} in the new` : `was on ${old.series ?? "no series"}`);
    case "withheld":
      if (old.status.kind === "withheld") return "withheld otherwise";
      return isOld ? "withheld in the new" : "withheld now";
    case "released":
      return isOld ? "built in the new" : "built now";
  }
}

/** *moved from stage 1*; empty for what a picture has no mark for. */
export function entryChangeWord(kind: ToldChange["kind"], pair: EntryPair, picture: PictureKind): string {
  const { old, now } = pair;
  const isOld = picture === "old";
  switch (kind) {
    case "added":
    case "left-out-now":
      return "added";
    case "removed":
      return picture === "both" ? `removed from stage ${old?.stage?.number ?? ""}` : "removed";
    case "left-out-before":
      return "removed";
    case "moved":
      if (old?.stage?.number === now?.stage?.number) return waitingWord(pair, isOld);
      return isOld ? `moves to stage ${now?.stage?.number ?? ""}` : `moved from stage ${old?.stage?.number ?? ""}`;
    case "dropped":
      return isOld ? "dropped in the new" : "dropped now";
    case "returned":
      return isOld ? "runs in the new" : "was dropped";
    case "series":
      return toOneLine(isOld ? `${now?.entry.series ?? ""} in the new` : `was ${old?.entry.series ?? ""}`);
    case "renamed":
    case "renumbered":
      return isOld ? `${now ? reportName(now.entry) : ""} in the new` : `was ${old ? reportName(old.entry) : ""}`;
    case "definition":
      return pair.differingKeys.length > 2
        ? `${pair.differingKeys.length} keys differ`
        : `${toOneLine(pair.differingKeys.join(", "))} ${pair.differingKeys.length === 1 ? "differs" : "differ"}`;
    case "verdict":
    case "lane-added":
    case "lane-removed":
    case "dispatched":
    case "withheld":
    case "released":
      return "";
  }
}

function waitingWord({ waiting }: EntryPair, isOld: boolean): string {
  switch (waiting?.waitsFor) {
    case "more":
      return isOld ? "waits longer in the new" : "waits longer now";
    case "fewer":
      return isOld ? "starts sooner in the new" : "starts sooner now";
    case "others":
    case undefined:
      return isOld ? "waits for others in the new" : "waits for others now";
  }
}

/** What a row of the table says of a change: of its entry, or of the whole lane. */
export function rowChangeWord(change: ToldChange, pair: EntryPair): string {
  const architecture = (pair.now ?? pair.old)?.entry.architecture;
  const lane = change.lanes.find(({ old, now }) => (now ?? old)?.architecture === architecture);
  return lane ? `lane ${laneChangeWord(lane, "now")}` : entryChangeWord(change.kind, pair, "now");
}

/** What changes of one kind are called, as a choice among rows. */
export function changeKindWord(kind: ToldChange["kind"] | "none"): string {
  switch (kind) {
    case "none":
      return "unchanged";
    case "verdict":
    case "lane-added":
    case "lane-removed":
    case "dispatched":
    case "withheld":
    case "released":
      return "with its lane";
    case "left-out-now":
      return "added";
    case "left-out-before":
      return "removed";
    case "returned":
      return "no longer dropped";
    case "series":
      return "of another series";
    case "renumbered":
      return "of another number";
    case "definition":
      return "of another definition";
    case "added":
    case "removed":
    case "moved":
    case "dropped":
    case "renamed":
      return kind;
  }
}
