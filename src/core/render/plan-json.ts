import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { Dialect, Lane, Outcome, Plan } from "../plan/plan.ts";
import { indexLines, type LineIndex } from "../text/line-index.ts";

/** A plan for other programs, version 1 (section 11 of the semantics). Keys may be added, none changes its meaning. */
export interface PlanJson {
  readonly version: 1;
  readonly dialect: Dialect;
  readonly outcome: Outcome;
  /** The requested build farm jobs, in lane order. */
  readonly builds: readonly BuildJson[];
  /** Build farm jobs that would have been. */
  readonly withheld: readonly BuildJson[];
  readonly diagnostics: readonly DiagnosticJson[];
}

/** `[job, index]` as in Launchpad's `CIBuild.stages`. */
type EntryJson = readonly [job: string, index: number];

export interface BuildJson {
  /** Null where the lane has no dispatch series. */
  readonly series: string | null;
  readonly architecture: string;
  /** Exactly what `CIBuild.stages` would hold: no empty stages. */
  readonly stages: readonly (readonly EntryJson[])[];
  readonly dropped: readonly DroppedJson[];
}

interface DroppedJson {
  /** 1-based position in the pipeline. */
  readonly stage: number;
  readonly entry: EntryJson;
  readonly reason: "architecture" | "series";
}

/** Lines and columns count from 1; the end is behind the last character. */
interface DiagnosticJson {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** As much of an analysis as the plan JSON tells. */
export interface AnalysedPlan {
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

/** The plan JSON of an analysis; `text` is the text that was analysed. */
export function planToJson({ plan, diagnostics }: AnalysedPlan, text: string): PlanJson {
  const lines = indexLines(text);
  return {
    version: 1,
    dialect: plan.dialect,
    outcome: plan.outcome,
    builds: plan.lanes.filter(({ status }) => status.kind === "requested").map(buildToJson),
    withheld: plan.lanes.filter(({ status }) => status.kind === "withheld").map(buildToJson),
    diagnostics: diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, lines)),
  };
}

function buildToJson({ series, architecture, stages }: Lane): BuildJson {
  return {
    series,
    architecture,
    stages: stages
      .filter(({ entries }) => entries.length > 0)
      .map(({ entries }) => entries.map(({ job, index }) => [job, index] as const)),
    dropped: stages.flatMap(({ number, dropped }) =>
      dropped.map(({ job, index, reason }) => ({ stage: number, entry: [job, index] as const, reason: reason.kind })),
    ),
  };
}

function diagnosticToJson({ code, severity, message, range }: Diagnostic, lines: LineIndex): DiagnosticJson {
  const start = lines.positionAt(range.from);
  const end = lines.positionAt(range.to);
  return {
    code,
    severity,
    message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
