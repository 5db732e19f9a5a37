import type { Entry, Plan, PlanMarks, Stage, StageMark } from "../core/index.ts";
import type { Mark } from "../diagram/marking.ts";
import { entryWord, laneWord, stageWord } from "./dialect-words.ts";

/** A mark in a picture, and what it is about. */
export interface DialectMark extends Mark {
  readonly architecture: string;
  /** The stages that it goes around, or the stage that its entry stands in; none for a lane. */
  readonly stages: readonly Stage[];
  readonly entry: Entry | null;
}

/** What to mark in the picture of a plan, lane by lane in drawn order. */
export function dialectMarks({ dialect, lanes }: Plan, marks: PlanMarks): readonly DialectMark[] {
  const found: DialectMark[] = [];
  for (const { id, architecture, stages } of lanes) {
    const mark = marks.lanes.get(id);
    const about = { architecture, stages: [], entry: null };
    if (mark) found.push({ ...about, kind: "lane", boxes: [id], word: laneWord(mark, dialect) });

    for (const [columns, stageMark] of groupStages(marks.stages.get(id))) {
      const marked = stages.filter(({ column }) => columns.includes(column));
      const boxes = marked.map(({ column }) => `${id} ${column}`);
      found.push({ ...about, stages: marked, kind: "stage", boxes, word: stageWord(stageMark, dialect) });
    }
    for (const stage of marks.entries.size === 0 ? [] : stages) {
      for (const entry of stage.entries) {
        const entryMark = marks.entries.get(entry.id);
        if (!entryMark) continue;
        const word = entryWord(entryMark, dialect);
        found.push({ architecture, stages: [stage], entry, kind: "entry", boxes: [entry.id], word });
      }
    }
  }
  return found;
}

type MarkedStages = readonly [columns: readonly number[], mark: StageMark];

/** Stages that are one in the other plan are marked together. */
function groupStages(marks: ReadonlyMap<number, StageMark> = new Map()): readonly MarkedStages[] {
  return [...marks].flatMap(([column, mark]): readonly MarkedStages[] => {
    if (mark.kind === "split") return [[[column], mark]];
    return mark.columns[0] === column ? [[mark.columns, mark]] : [];
  });
}
