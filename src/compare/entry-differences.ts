import type { Plan, PlanMarks } from "../core/index.ts";
import { entryWord, laneWord, stageWord } from "./dialect-words.ts";

/** What is otherwise in the other dialect of each entry of a plan, by entry id: of its lane, its stage and itself. */
export function entryDifferences({ dialect, lanes }: Plan, marks: PlanMarks): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, stages } of lanes) {
    const laneMark = marks.lanes.get(id);
    const ofLane = laneMark ? [laneWord(laneMark, dialect)] : [];
    for (const { column, entries, dropped } of stages) {
      const stageMark = marks.stages.get(id)?.get(column);
      const ofStage = stageMark ? [...ofLane, stageWord(stageMark, dialect)] : ofLane;
      for (const entry of [...entries, ...dropped]) {
        const mark = marks.entries.get(entry.id);
        const words = mark ? [...ofStage, entryWord(mark, dialect)] : ofStage;
        if (words.length > 0) found.set(entry.id, words.join(", "));
      }
    }
  }
  return found;
}
