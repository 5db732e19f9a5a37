import {
  emptyStage,
  invalidJobName,
  invalidPipeline,
  invalidStage,
  pipelineIsAMapping,
  tooManyNames,
} from "../diagnostics/configuration-messages.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { type SourceNode, type SourcePair, type SourceSequence, stringOf } from "../document/source-node.ts";
import type { JobReference, PipelineStage } from "./configuration.ts";
import { describeReading } from "./describe-reading.ts";

/** Reads the value of `pipeline`: a string is a stage of one, and a mapping works by accident. Null after an error. */
export function readPipeline(pair: SourcePair, report: Report, limit: number): readonly PipelineStage[] | null {
  const stageNodes = stageNodesOf(pair, report);
  if (!stageNodes) return null;
  const count = stageNodes.reduce((sum, node) => sum + (node.kind === "sequence" ? node.items.length : 1), 0);
  if (count > limit) {
    report(tooManyNames(count, limit, pair.key.range));
    return null;
  }

  const stages: PipelineStage[] = [];
  for (const [index, node] of stageNodes.entries()) {
    const number = index + 1;
    const jobs = readStage(node, number, report);
    if (jobs) stages.push({ number, range: node.range, jobs });
  }
  return stages.length === stageNodes.length ? stages : null;
}

function stageNodesOf({ key, value }: SourcePair, report: Report): readonly SourceNode[] | null {
  if (value.kind === "sequence" && value.collection === "list") return value.items;
  if (value.kind === "mapping" && value.collection === "map") {
    report(pipelineIsAMapping(key.range));
    return value.pairs.map((stage) => stage.key);
  }
  report(invalidPipeline(describeReading(value, key.range)));
  return null;
}

function readStage(node: SourceNode, number: number, report: Report): readonly JobReference[] | null {
  const name = stringOf(node);
  if (name !== null) return [{ name, range: node.range }];
  if (node.kind === "sequence" && node.collection === "list") return readNames(node, number, report);
  const isName = node.kind === "scalar" && (node.scalar.type !== "null" || /^null$/i.test(node.source));
  report(isName ? invalidJobName(describeReading(node)) : invalidStage(number, describeReading(node)));
  return null;
}

function readNames(node: SourceSequence, number: number, report: Report): readonly JobReference[] | null {
  if (node.items.length === 0) report(emptyStage(number, node.range));
  const jobs: JobReference[] = [];
  for (const item of node.items) {
    const name = stringOf(item);
    if (name === null) report(invalidJobName(describeReading(item)));
    else jobs.push({ name, range: item.range });
  }
  return jobs.length === node.items.length ? jobs : null;
}
