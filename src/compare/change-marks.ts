import { type EntryPair, goneId, type Plan, type ToldChange } from "../core/index.ts";
import type { Mark, MarkSign } from "../diagram/marking.ts";
import { entryChangeWord, laneChangeWord, type PictureKind } from "./change-words.ts";

/** A mark in a picture, and the sentences that it belongs to. */
export interface ChangeMark extends Mark {
  readonly changes: readonly ToldChange[];
}

/** What there is to say at a box. */
interface BoxWords {
  readonly words: string[];
  readonly changes: ToldChange[];
  readonly sign: MarkSign;
}

/** What to mark in a picture of a comparison, once for each box, in drawn order: what is alike and stands together is one outline. */
export function changeMarks({ lanes }: Plan, told: readonly ToldChange[], picture: PictureKind): readonly ChangeMark[] {
  const boxes = { lane: new Map<string, BoxWords>(), entry: new Map<string, BoxWords>() };
  for (const change of told) {
    for (const lane of change.lanes) {
      const box = picture === "both" ? (lane.now ?? lane.old) : lane[picture];
      const sign = lane.now ? (lane.old ? "≠" : "+") : "−";
      if (box) say(boxes.lane, box.id, { word: laneChangeWord(lane, picture), change, sign });
    }
    for (const pair of change.entries) {
      const id = boxId(pair, picture);
      const sign = signOf(change.kind, picture);
      if (id !== null) say(boxes.entry, id, { word: entryChangeWord(change.kind, pair, picture), change, sign });
    }
  }

  const marks: ChangeMark[] = [];
  const mark = (kind: "lane" | "entry", id: string) => {
    const found = boxes[kind].get(id);
    if (found)
      marks.push({ kind, boxes: [id], word: found.words.join(", "), sign: found.sign, changes: found.changes });
  };
  for (const { id, stages } of lanes) {
    mark("lane", id);
    for (const { entries, dropped } of boxes.entry.size === 0 ? [] : stages) {
      for (const entry of entries) mark("entry", entry.id);
      for (const entry of dropped) mark("entry", entry.id);
    }
  }
  return marks;
}

function say(
  boxes: Map<string, BoxWords>,
  id: string,
  { word, change, sign }: { readonly word: string; readonly change: ToldChange; readonly sign: MarkSign },
) {
  const box = boxes.get(id);
  if (!box) {
    boxes.set(id, { words: [word], changes: [change], sign });
    return;
  }
  box.words.push(word);
  box.changes.push(change);
}

function boxId({ fate, old, now }: EntryPair, picture: PictureKind): string | null {
  if (picture !== "both") return pairId({ old, now }, picture);
  if (now) return now.entry.id;
  return old && fate === "removed" ? goneId(old.entry.id) : null;
}

function pairId(pair: Pick<EntryPair, "old" | "now">, side: "old" | "now"): string | null {
  return pair[side]?.entry.id ?? null;
}

function signOf(kind: ToldChange["kind"], picture: PictureKind): MarkSign {
  switch (kind) {
    case "added":
    case "left-out-now":
      return "+";
    case "removed":
    case "left-out-before":
      return "−";
    case "returned":
      return picture === "old" ? "≠" : "+";
    case "dropped":
      return "−";
    case "moved":
      return "↕";
    case "verdict":
    case "lane-added":
    case "lane-removed":
    case "dispatched":
    case "withheld":
    case "released":
    case "series":
    case "renamed":
    case "renumbered":
    case "definition":
      return "≠";
  }
}
