import { fixDroppedArchitecture, fixDuplicateArchitecture } from "./fix-architectures.ts";
import type { FixMaker } from "./fix-context.ts";
import { fixStageList } from "./fix-stages.ts";

/** What makes both dialects build the same: a stage list split, a repeat removed, an architecture added where it is dropped today. */
export const fixDifference: FixMaker = (diagnostic, context) => {
  const place = context.tree?.find(diagnostic.range);
  if (place?.kind === "item" && place.node.kind === "sequence") return fixStageList(diagnostic, context);
  // Only a list that names an architecture more than once is a matter of some variants of a job.
  if (diagnostic.indexes) return fixDuplicateArchitecture(diagnostic, context);
  // A refusal, or another dispatch series, concerns an architecture too, and is none of its lists' matter.
  return diagnostic.droppedToday ? fixDroppedArchitecture(diagnostic, context) : [];
};
