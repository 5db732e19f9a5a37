import { Check, Circle } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useNextFocus } from "../ui/use-next-focus.ts";
import { checklistOf, type GoalCheck } from "./check-goal.ts";
import styles from "./LessonChallenge.module.css";
import type { LessonPlayerProps } from "./LessonPlayer.tsx";
import { LessonSolution } from "./LessonSolution.tsx";
import { type FollowTarget, Paragraphs, ProseText } from "./ProseText.tsx";
import { plainProse } from "./parse-prose.ts";
import type { LessonRecord } from "./progress.ts";
import reading from "./Reading.module.css";
import { useGoalCheck } from "./use-goal-check.ts";

interface LessonChallengeProps extends LessonPlayerProps {
  readonly record: LessonRecord;
  readonly follow: FollowTarget;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Stands below the goal. */
  readonly children: ReactNode;
}

/** A goal to reach by changing the text, what is still missing, hints one by one, and the solution. */
export function LessonChallenge(props: LessonChallengeProps) {
  const { lesson, record, recordKey, progress, surroundings, follow, heading, onTakeOver, children } = props;
  const { challenge } = lesson;
  const goal = useGoalCheck(lesson, () => progress.change(recordKey, { met: true }));
  return (
    <>
      <h2 ref={heading} className={reading["step"]} tabIndex={-1}>
        Challenge
      </h2>
      <Paragraphs of={challenge.task} follow={follow} />
      {goal ? <GoalList goal={goal} follow={follow} /> : null}
      {goal?.met ? (
        <div className={reading["met"]}>
          <p>
            <Check size="1rem" aria-hidden="true" /> <b>Goal met.</b>
            {record.helped ? " With the solution in view: try it once more another day." : " The planner agrees."}
          </p>
          {surroundings.next ? (
            <LinkButton look="primary" href={surroundings.next.href}>
              Next: {plainProse(surroundings.next.title)}
            </LinkButton>
          ) : null}
        </div>
      ) : null}
      {children}
      <Hints {...props} />
      <LessonSolution {...props} />
      <p className={reading["actions"]}>
        <Button look="line" onClick={onTakeOver}>
          Open in the planner
        </Button>
        <StartAgain lesson={lesson} />
      </p>
    </>
  );
}

function GoalList({ goal, follow }: { readonly goal: GoalCheck; readonly follow: FollowTarget }) {
  return (
    <ul className={styles["goals"]} aria-label="What has to be so">
      {checklistOf(goal).map((part) => (
        <li key={part.wanted} data-met={part.met || undefined}>
          {part.met ? <Check size="1rem" aria-hidden="true" /> : <Circle size="1rem" aria-hidden="true" />}
          <div>
            <span className="visually-hidden">{part.met ? "Met: " : "Not met: "}</span>
            <ProseText prose={part.wanted} follow={follow} />
            <Alternatives part={part} follow={follow} />
            {part.missing === null ? null : (
              <p className={styles["missing"]}>
                <ProseText prose={part.missing} follow={follow} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Alternatives({ part, follow }: { readonly part: GoalCheck; readonly follow: FollowTarget }) {
  if (part.join === null || part.met) return null;
  return (
    <ul>
      {part.parts.map((one) => (
        <li key={one.wanted}>
          <ProseText prose={one.wanted} follow={follow} />
        </li>
      ))}
    </ul>
  );
}

function Hints({ lesson, record, recordKey, progress, follow }: LessonChallengeProps) {
  const { hints } = lesson.challenge;
  const open = Math.min(record.hints, hints.length);
  const [list, goToList] = useNextFocus<HTMLOListElement>();
  if (hints.length === 0) return null;
  return (
    <div className={styles["hints"]}>
      {open === 0 ? null : (
        <ol ref={list} className={styles["hintList"]} aria-label="Hints" tabIndex={-1}>
          {hints.slice(0, open).map((hint) => (
            <li key={hint}>
              <ProseText prose={hint} follow={follow} />
            </li>
          ))}
        </ol>
      )}
      {open === hints.length ? null : (
        <Button
          look="line"
          onClick={() => {
            progress.change(recordKey, { hints: open + 1 });
            announce(`Hint: ${plainProse(hints[open] ?? "")}`);
            if (open + 1 === hints.length) goToList();
          }}
        >
          {open === 0 ? "Show a hint" : "Show another hint"} ({hints.length - open} left)
        </Button>
      )}
    </div>
  );
}

/** The file to start from again. */
function StartAgain({ lesson }: Pick<LessonPlayerProps, "lesson">) {
  const workspace = useWorkspaceStore();
  const isStart = useWorkspace((state) => state.text === lesson.text);
  return (
    <Button
      look="line"
      aria-disabled={isStart}
      onClick={() => {
        if (isStart) return;
        workspace.getState().replaceText(lesson.text, { kind: "lesson", title: "The file to start from" });
        announce("The file to start from is back.");
      }}
    >
      Start again
    </Button>
  );
}
