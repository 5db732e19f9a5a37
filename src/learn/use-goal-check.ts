import { useEffect, useRef, useState } from "react";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import type { WorkspaceState } from "../store/workspace.ts";
import { announce } from "../ui/announce.ts";
import { checkGoal, checklistOf, type GoalCheck } from "./check-goal.ts";
import { settingsOf } from "./evidence.ts";
import type { Lesson } from "./lesson.ts";

/** The goal is checked once somebody pauses (milliseconds), not at every key. */
const pause = 300;

/**
 * The goal of a lesson checked against the workspace's text, as it is typed; null before the first check. Says how much of it is met
 * whenever that changes, and that all of it is, once.
 */
export function useGoalCheck(lesson: Lesson, onMet: () => void): GoalCheck | null {
  const workspace = useWorkspaceStore();
  const [goal, setGoal] = useState<GoalCheck>(() => check(lesson, workspace.getState()));
  const meet = useRef(onMet);
  useEffect(() => {
    meet.current = onMet;
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let before = countMet(check(lesson, workspace.getState()));
    const checkAgain = () => {
      const next = check(lesson, workspace.getState());
      setGoal(next);
      const count = countMet(next);
      if (count.words !== before.words) announce(count.words, { about: "goal" });
      before = count;
      if (next.met) meet.current();
    };
    const unsubscribe = workspace.subscribe((state, previous) => {
      if (state.text === previous.text) return;
      clearTimeout(timer);
      timer = setTimeout(checkAgain, pause);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [workspace, lesson]);
  return goal;
}

function check({ challenge, text: startText, choices }: Lesson, state: WorkspaceState): GoalCheck {
  const { text, publicFarm, today } = state;
  return checkGoal(challenge.goal, { text, startText, settings: settingsOf(choices), publicFarm, today });
}

function countMet(goal: GoalCheck): { readonly words: string } {
  if (goal.met) return { words: "Goal met." };
  const parts = checklistOf(goal);
  return { words: `${parts.filter(({ met }) => met).length} of ${parts.length} are met.` };
}
