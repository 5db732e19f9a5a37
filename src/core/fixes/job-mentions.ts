import type { TextEdit } from "../diagnostics/diagnostic.ts";
import type { PossibleEdits } from "../diagnostics/fix-messages.ts";
import { type SourceNode, stringOf } from "../document/source-node.ts";
import { isOwn, removeItems } from "../edits/remove-entry.ts";
import { type FixContext, pipelineList } from "./fix-context.ts";

/** Every name in the pipeline, whatever YAML made of it, in order. */
export function pipelineNames(context: FixContext): readonly SourceNode[] {
  const stages = pipelineList(context)?.items ?? [];
  return stages.flatMap((stage) => (stage.kind === "sequence" ? stage.items : [stage]));
}

/** The edits that take a job from the pipeline, `keep` of its mentions excepted; null where no stage would remain. */
export function removeMentions(
  context: FixContext,
  job: string,
  keep: (node: SourceNode) => boolean = () => false,
): PossibleEdits {
  const { tree } = context;
  const pipeline = pipelineList(context);
  if (!tree || !pipeline || !isOwn(tree, pipeline)) return null;
  const isGone = (node: SourceNode) => stringOf(node) === job && !keep(node);
  const stages: number[] = [];
  const edits: TextEdit[] = [];
  for (const [index, stage] of pipeline.items.entries()) {
    if (stage.kind !== "sequence") {
      if (isGone(stage)) stages.push(index);
      continue;
    }
    const gone = stage.items.flatMap((item, position) => (isGone(item) ? [position] : []));
    if (gone.length === 0) continue;
    if (gone.length === stage.items.length) {
      stages.push(index);
      continue;
    }
    const inner = isOwn(tree, stage) ? removeItems(tree, stage, gone) : null;
    if (!inner) return null;
    for (const edit of inner) edits.push(edit);
  }
  if (stages.length === 0) return edits;
  const outer = removeItems(tree, pipeline, stages);
  return outer && [...outer, ...edits];
}
