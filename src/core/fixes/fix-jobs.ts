import { recogniseFile } from "../configuration/recognise-file.ts";
import {
  type PossibleEdits,
  removeFromPipeline,
  removeJob,
  renameTo,
  replaceWith,
} from "../diagnostics/fix-messages.ts";
import { stringOf } from "../document/source-node.ts";
import { renameKey, replaceScalar } from "../edits/change-scalar.ts";
import { isOwn, removePair } from "../edits/remove-entry.ts";
import { closestWord } from "../text/closest-word.ts";
import { addMissingHalf, defineJob } from "./define-job.ts";
import { type FixContext, type FixMaker, jobsMapping } from "./fix-context.ts";
import { appendToPipeline } from "./fix-job-names.ts";
import { indentDefinitions } from "./indent-definitions.ts";
import { pipelineNames, removeMentions } from "./job-mentions.ts";
import { allOf, single } from "./possible-edits.ts";

/** A name in the pipeline without a definition. */
export const fixUndefinedJob: FixMaker = ({ range }, context) => {
  const node = context.tree?.find(range)?.node;
  const name = node ? stringOf(node) : null;
  if (name === null) return [];
  const meant = closestWord(name, context.configuration?.jobs.keys() ?? []);
  return [
    meant === null ? null : replaceWith(meant, replaceMentions(context, name, meant)),
    indentDefinitions(context, [name]),
    defineJob(context, name),
    removeFromPipeline(name, removeMentions(context, name)),
  ];
};

/** A definition that the pipeline does not name. */
export const fixUnusedJob: FixMaker = (diagnostic, context) => {
  const { tree } = context;
  const mapping = jobsMapping(context);
  const pair = mapping?.pairs.find(({ key }) => key.range.from === diagnostic.range.from);
  const name = pair ? stringOf(pair.key) : null;
  if (!tree || !mapping || !pair || name === null) return [];
  const same = [pair, ...(mapping.replaced ?? []).filter(({ key }) => stringOf(key) === name)];
  const remains = mapping.pairs.length > 1 && isOwn(tree, mapping);
  return [
    appendToPipeline(context, name, diagnostic),
    remains ? removeJob(name, allOf(same.map((one) => removePair(tree, mapping, one)))) : null,
  ];
};

/** `pipeline` or `jobs` is not there: misspelt, or its definitions stand at the top level, or it was never written. */
export const fixMissingKey: FixMaker = ({ message }, context) => {
  const { tree } = context;
  const key = message.includes("'jobs'") ? "jobs" : "pipeline";
  if (tree?.root.kind !== "mapping") return [];
  const misspelt = tree.root.pairs.find((pair) => {
    const name = stringOf(pair.key);
    return name !== null && name !== "pipeline" && name !== "jobs" && closestWord(name.toLowerCase(), [key]) === key;
  });
  if (misspelt) return [renameTo(key, single(renameKey(misspelt, key)))];
  // A file of another program has nothing that could be completed.
  if (recogniseFile(tree.root) !== null) return [];
  const beside = key === "jobs" ? indentDefinitions(context, null) : null;
  return [beside ?? addMissingHalf(context, key)];
};

function replaceMentions(context: FixContext, name: string, meant: string): PossibleEdits {
  const nodes = pipelineNames(context).filter((node) => stringOf(node) === name);
  return allOf(nodes.map((node) => single(node.kind === "scalar" ? replaceScalar(node, meant) : null)));
}
