import type { Configuration } from "../configuration/configuration.ts";
import { reportName } from "../diagnostics/report-name.ts";
import { failureReasons } from "../diagnostics/run-messages.ts";
import type { ArtifactTrace, TracedInput } from "../plan/artifact-trace.ts";
import { explainInput } from "../plan/describe-input.ts";
import type { Entry } from "../plan/plan.ts";
import type { OwnFailures } from "./find-own-failures.ts";
import type { RunReason } from "./run.ts";

/** Says of the entries of one lane whether they fail; asked in the order in which builders run them today. */
export interface EntryJudge {
  /** Why the entry fails; null where it succeeds. */
  judge(entry: Entry): RunReason | null;
}

export interface JudgeKnowledge {
  readonly configuration: Configuration | null;
  readonly own: OwnFailures;
  /** Null where inputs are not looked at. */
  readonly trace: ArtifactTrace | null;
  readonly failing: ReadonlySet<string>;
}

const marked: RunReason = { kind: "marked", words: failureReasons.marked };

/**
 * A judge for one lane. What is certain comes before what somebody only assumes. An input fails by section 9 of the semantics; one
 * that reads from an entry of its own stage also if that failed, because only what succeeds is saved.
 */
export function createEntryJudge({ configuration, own, trace, failing }: JudgeKnowledge): EntryJudge {
  /** Of each job, the indexes whose output the builder has. */
  const saved = new Map<string, Set<number>>();

  return {
    judge(entry) {
      const reason =
        own.reasonOf(entry) ?? ofInput(trace?.inputOf(entry.id) ?? null) ?? (failing.has(entry.id) ? marked : null);
      if (!reason) noteSaved(entry);
      return reason;
    },
  };

  function noteSaved({ job, index }: Entry) {
    if (!trace || trace.inputs.length === 0) return;
    const indexes = saved.get(job);
    if (indexes) indexes.add(index);
    else saved.set(job, new Set([index]));
  }

  function ofInput(input: TracedInput | null): RunReason | null {
    if (!input) return null;
    const { outcome, entry } = input;
    if (outcome.kind !== "available") {
      return { kind: "input", words: explainInput(input, { configuration })?.rule ?? "" };
    }
    const { from } = outcome;
    if (saved.get(from.job)?.has(from.index)) return null;
    return { kind: "input", words: failureReasons.inputOfFailed(reportName(entry), reportName(from)) };
  }
}
