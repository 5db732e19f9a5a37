import { useEffect, useMemo, useState } from "react";
import { shownAnalysed } from "../store/selectors.ts";
import { noSimulation, type Simulation } from "../store/simulation-slice.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import type { Workspace, WorkspaceState } from "../store/workspace.ts";
import { settingsOf } from "./evidence.ts";
import { findRun, type LessonRun } from "./find-run.ts";
import type { LessonPlace } from "./goal.ts";
import type { Lesson } from "./lesson.ts";

export interface WatchedRun {
  /** Those that there are to play. */
  readonly runs: { readonly question: LessonRun | null; readonly challenge: LessonRun | null };
  /** The one that is played, null if none is. */
  readonly run: LessonRun | null;
  /** Plays a run, or ends it if it is played. */
  readonly turn: (run: LessonRun) => void;
  readonly end: () => void;
}

/**
 * The run that is played in the plan: under the choices that it is about, with the entries that fail there, which whoever watches may change.
 * Without one an answer under other choices is shown under these, and the challenge under those of the text.
 */
export function useWatchedRun(lesson: Lesson, isTrying: boolean): WatchedRun {
  const workspace = useWorkspaceStore();
  const isSimulating = useWorkspace((state) => state.simulating);
  const [watched, setWatched] = useState<LessonRun | null>(null);
  const run = isSimulating ? watched : null;
  const base = useMemo(() => settingsOf(lesson.choices), [lesson]);
  const runs = useMemo(() => {
    const { question, challenge } = lesson;
    return {
      question: question.failing ? { failing: question.failing, under: question.under ?? {} } : null,
      challenge: findRun(challenge.goal),
    };
  }, [lesson]);

  useEffect(() => {
    const under = run?.under ?? (isTrying ? undefined : lesson.question.under);
    const assume = () => {
      const state = workspace.getState();
      state.changeSettings(under ? settingsOf(under, base) : base);
      if (run && state.simulation === noSimulation) letFail(run, workspace);
    };
    assume();
    // Another text comes with settings of its own, and with nothing that fails.
    return workspace.subscribe(({ documentId }, before) => {
      if (documentId !== before.documentId) assume();
    });
  }, [workspace, run, base, lesson, isTrying]);

  const end = () => workspace.getState().setSimulating(false);
  return {
    runs,
    run,
    end,
    turn(next) {
      if (run === next) return end();
      setWatched(next);
      const { changeSettings, changeSimulation, setSimulating } = workspace.getState();
      changeSettings(settingsOf(next.under, base));
      changeSimulation(noSimulation);
      letFail(next, workspace);
      setSimulating(true);
    },
  };
}

function letFail({ failing }: LessonRun, workspace: Workspace) {
  const state = workspace.getState();
  if (failing.length > 0) state.changeSimulation({ failing: placesOf(failing, state) });
}

/** Every occurrence of each, as a lesson names them all at once. */
function placesOf(wanted: readonly LessonPlace[], state: WorkspaceState): Simulation["failing"] {
  const lanes = shownAnalysed(state)?.analysis.plan.lanes ?? [];
  const entries = lanes.flatMap(({ stages }) => stages.flatMap((stage) => stage.entries));
  return wanted.flatMap(([job, index, architecture]) => {
    const occurrences = entries
      .filter((entry) => entry.job === job && entry.index === index && entry.architecture === architecture)
      .map(({ occurrence }) => occurrence);
    return [...new Set([1, ...occurrences])].map((occurrence) => ({ job, index, architecture, occurrence }));
  });
}
