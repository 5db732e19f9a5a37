import type { Diagnostic, SourceRange } from "../core/index.ts";
import type { DialectMark } from "./dialect-marks.ts";

/** The marks in a picture that a sentence about the dialects explains: of its stage, else of its job's entries, else of its lane. */
export function marksOfDifference(difference: Diagnostic, marks: readonly DialectMark[]): ReadonlySet<DialectMark> {
  const { architecture, job, indexes, range } = difference;
  const onLane = marks.filter((mark) => architecture === undefined || mark.architecture === architecture);
  const ofStage = onLane.filter(({ stages }) => stages.some((stage) => isWithin(stage.range, range)));
  if (ofStage.length > 0) return new Set(ofStage);

  const ofJob = onLane.filter(
    ({ entry }) => entry !== null && entry.job === job && (indexes?.includes(entry.index) ?? true),
  );
  if (ofJob.length > 0) return new Set(ofJob);
  return new Set(onLane.filter(({ kind }) => kind === "lane"));
}

function isWithin(inner: SourceRange, outer: SourceRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
