import { fixDroppedArchitecture, fixDuplicateArchitecture } from "./fix-architectures.ts";
import type { FixMaker } from "./fix-context.ts";
import { fixStageList } from "./fix-stages.ts";

/** What makes both dialects build the same: a stage list split, a repeat removed, an architecture added where it is dropped today. */
export const fixDifference: FixMaker = (diagnostic, context) => {
  const place = context.tree?.find(diagnostic.range);
  if (place?.kind === "item" && place.node.kind === "sequence") return fixStageList(diagnostic, context);
  return [...fixDroppedArchitecture(diagnostic, context), ...fixDuplicateArchitecture(diagnostic, context)];
};
