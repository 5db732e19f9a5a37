import {
  emptyConfiguration,
  invalidConfiguration,
  type MissingKeyClue,
  missingKey,
  type YamlReading,
} from "../diagnostics/configuration-messages.ts";
import type { Diagnostic, Report } from "../diagnostics/diagnostic.ts";
import { findPair, type SourceMapping, type SourceNode, stringOf } from "../document/source-node.ts";
import type { Farm } from "../farm/farm.ts";
import { closestWord } from "../text/closest-word.ts";
import type { Configuration } from "./configuration.ts";
import { describeReading } from "./describe-reading.ts";
import { findJobsBeside } from "./find-jobs-beside.ts";
import { entryLimit } from "./limits.ts";
import { readJobs } from "./read-jobs.ts";
import { readPipeline } from "./read-pipeline.ts";
import { recogniseFile } from "./recognise-file.ts";

/**
 * Reads a document as Launchpad loads a `.launchpad.yaml`, and expands the matrices. Null where it cannot be loaded; then at
 * least one error is reported, and several where they are independent. The farm tells which codename a version has.
 * More names or variants than the limit are an error.
 *
 * Follows `LPCIConfiguration` in Launchpad's `lp/code/model/lpci.py`. What Launchpad would crash on, or read something odd
 * from, is an error too (section 3 of the semantics).
 */
export function readConfiguration(
  document: SourceNode,
  farm: Farm,
  report: Report,
  limit: number = entryLimit,
): Configuration | null {
  if (isNull(document)) return refuse(emptyConfiguration(), report);
  if (document.kind !== "mapping" || document.collection !== "map") {
    return refuse(invalidConfiguration(describeWhole(document), recogniseFile(document)), report);
  }

  const pipelinePair = findPair(document, "pipeline");
  const jobsPair = findPair(document, "jobs");
  if (!pipelinePair) report(missingKey("pipeline", placeOfMissing(document), clueFor("pipeline", document)));
  if (!jobsPair) report(missingKey("jobs", placeOfMissing(document), clueFor("jobs", document)));
  if ((!pipelinePair || !jobsPair) && recogniseFile(document) !== null) return null;

  const pipeline = pipelinePair && readPipeline(pipelinePair, report, limit);
  const jobs = jobsPair && readJobs(jobsPair, { farm, namesBeside: findJobsBeside(document), limit }, report);
  if (!pipelinePair || !pipeline || !jobs) return null;
  const pairs = document.pairs.filter((pair) => pair !== pipelinePair && pair !== jobsPair);
  return { document, pipelineRange: pipelinePair.key.range, pipeline, jobs, pairs };
}

function refuse(diagnostic: Diagnostic, report: Report): null {
  report(diagnostic);
  return null;
}

function isNull(node: SourceNode): boolean {
  return node.kind === "scalar" && node.scalar.type === "null";
}

/** A list is shown at its first item, not from top to bottom. */
function describeWhole(document: SourceNode): YamlReading {
  const reading = describeReading(document);
  const first = document.kind === "sequence" ? document.items[0] : undefined;
  return first ? { ...reading, range: first.range } : reading;
}

/** A missing key stands nowhere: its diagnostic points at the first key there is. */
function placeOfMissing(document: SourceMapping) {
  return document.pairs[0]?.key.range ?? document.range;
}

function clueFor(key: "pipeline" | "jobs", document: SourceMapping): MissingKeyClue {
  const looksLike = recogniseFile(document);
  if (looksLike !== null) return { kind: "foreign-file", looksLike };
  for (const pair of document.pairs) {
    const name = stringOf(pair.key);
    if (name === null || name === "pipeline" || name === "jobs") continue;
    if (closestWord(name.toLowerCase(), [key]) === key) return { kind: "misspelt", name };
  }
  const names = findJobsBeside(document);
  return key === "jobs" && names.length > 0 ? { kind: "jobs-at-top-level", names } : { kind: "none" };
}
