import type { DiagnosticCode } from "../diagnostics/codes.ts";
import {
  fixDroppedArchitecture,
  fixDuplicateArchitecture,
  fixInvalidArchitectures,
  fixNoArchitectures,
  fixUnbuildableArchitecture,
} from "./fix-architectures.ts";
import type { FixMaker } from "./fix-context.ts";
import { fixCrossArchitecture } from "./fix-cross-architecture.ts";
import { fixDifference } from "./fix-difference.ts";
import { fixDuplicateKey } from "./fix-duplicate-key.ts";
import { fixInvalidJob, fixInvalidJobs } from "./fix-invalid-jobs.ts";
import { fixJobName, fixRepeatedJob } from "./fix-job-names.ts";
import { fixMissingKey, fixUndefinedJob, fixUnusedJob } from "./fix-jobs.ts";
import { fixEmptyMatrix, fixInvalidMatrix } from "./fix-matrix.ts";
import { fixMissingJobKey } from "./fix-missing-job-key.ts";
import { fixEmptyPipeline, fixInvalidPipeline, fixPipelineMapping } from "./fix-pipeline.ts";
import { fixEndOfLife, fixInvalidSeries, fixUnknownSeries } from "./fix-series.ts";
import { fixEmptyStage, fixInvalidStage } from "./fix-stages.ts";
import { fixSyntax } from "./fix-syntax.ts";

/** Why nothing can be repaired mechanically, for what the file itself does not decide. */
const isChoice = "a choice of the page decides it, not the text";
/** The phase that reports it knows what it found, and gives the fixes with it. */
const comesWithFixes = "its fixes come with it";

/** For each code who makes its fixes, or why there are none. Nothing is left out: the type wants every code. */
export const fixMakers: Readonly<Record<DiagnosticCode, FixMaker | string>> = {
  "yaml-syntax": fixSyntax,
  "yaml-unsure": "what is meant is not certain, so no repair is",
  "duplicate-key": fixDuplicateKey,
  "empty-configuration": "there is nothing yet to repair",
  "invalid-configuration": "it is a file of another kind",
  "missing-key": fixMissingKey,
  "pipeline-is-a-mapping": fixPipelineMapping,
  "invalid-pipeline": fixInvalidPipeline,
  "invalid-stage": fixInvalidStage,
  "invalid-job-name": fixJobName,
  "invalid-jobs": fixInvalidJobs,
  "invalid-job": fixInvalidJob,
  "invalid-matrix": fixInvalidMatrix,
  "missing-job-key": fixMissingJobKey,
  "invalid-series": fixInvalidSeries,
  "invalid-architectures": fixInvalidArchitectures,
  "no-architectures": fixNoArchitectures,
  "empty-stage": fixEmptyStage,
  "empty-matrix": fixEmptyMatrix,
  "unused-job": fixUnusedJob,
  "repeated-job": fixRepeatedJob,
  "duplicate-architecture": fixDuplicateArchitecture,
  "empty-pipeline": fixEmptyPipeline,
  "undefined-job": fixUndefinedJob,
  "cross-architecture": fixCrossArchitecture,
  "unknown-series": fixUnknownSeries,
  "unbuildable-architecture": fixUnbuildableArchitecture,
  "nothing-requested": isChoice,
  "silently-dropped-architecture": fixDroppedArchitecture,
  "dispatch-not-possible": isChoice,
  "series-filter-leaves-gap": isChoice,
  "end-of-life-series": fixEndOfLife,
  "dialects-differ": fixDifference,
  "lpci-schema": comesWithFixes,
  "nothing-to-run": "only its author knows what the job is to run",
  "number-loses-text": comesWithFixes,
  "ignored-by-plugin": comesWithFixes,
  "run-replaces-plugin": comesWithFixes,
  "needs-newer-lpci": "the builder decides it, not the text",
  "series-needs-newer-lpci": "the builder decides it, not the text",
  "deprecated-form": comesWithFixes,
  "input-unavailable": "which job was meant, or what it should keep, is not in the text",
  "input-ambiguous": "which variant was meant is not in the text",
  "input-same-stage": "where the stages part is for their author to say",
  "plan-too-large": "what to leave out is for its author to say",
};
