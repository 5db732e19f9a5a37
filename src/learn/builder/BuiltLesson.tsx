import { Check, Circle } from "lucide-react";
import { useMemo } from "react";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { checkGoal, checklistOf } from "../check-goal.ts";
import { settingsOf } from "../evidence.ts";
import type { Lesson } from "../lesson.ts";
import { lessonProblems } from "../lesson-problems.ts";
import type { Reading } from "../lesson-schema.ts";
import { ProseText } from "../ProseText.tsx";
import styles from "./LessonBuilder.module.css";
import type { LessonBuilderProps } from "./LessonBuilder.tsx";

interface BuiltLessonProps extends Pick<LessonBuilderProps, "onShare" | "onTry" | "shared" | "renderLink"> {
  readonly reading: Reading<Lesson>;
}

/** What the planner says of a lesson as it is: what keeps it from working, and the goal in words. */
export function BuiltLesson({ reading, onShare, onTry, shared, renderLink }: BuiltLessonProps) {
  const lesson = reading.kind === "read" ? reading.value : null;
  return (
    <section className={styles["check"]} aria-label="Check of the lesson">
      <h2 className={styles["heading"]}>Check</h2>
      {lesson ? <Checked lesson={lesson} /> : <Faults reading={reading} />}
      {lesson ? renderLink(lesson) : null}
      <p className={styles["actions"]}>
        <Button look="primary" disabled={!lesson} onClick={() => lesson && onShare(lesson)}>
          Copy a link to it
        </Button>
        <Button look="line" disabled={!lesson} onClick={() => lesson && onTry(lesson)}>
          Try it
        </Button>
      </p>
      {shared?.kind === "copied" ? <p>{shared.words}</p> : null}
      {shared?.kind === "refused" ? (
        <label className={styles["link"]}>
          The browser did not allow copying. This is the link:
          <input readOnly value={shared.address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      ) : null}
    </section>
  );
}

function Faults({ reading }: { readonly reading: Reading<Lesson> }) {
  if (reading.kind === "read") return null;
  return (
    <>
      <p>It cannot be played yet:</p>
      <ul className={styles["problems"]}>
        {reading.faults.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <code>{path}</code> {message}
          </li>
        ))}
      </ul>
    </>
  );
}

function Checked({ lesson }: { readonly lesson: Lesson }) {
  const publicFarm = useWorkspace((state) => state.publicFarm);
  const today = useWorkspace((state) => state.today);
  const { problems, parts } = useMemo(() => {
    const { challenge, text, solution } = { ...lesson, solution: lesson.challenge.solution };
    const source = { startText: text, settings: settingsOf(lesson.choices), publicFarm, today };
    return {
      problems: lessonProblems(lesson, { publicFarm, today }),
      parts: checklistOf(checkGoal(challenge.goal, { ...source, text: solution })),
    };
  }, [lesson, publicFarm, today]);
  return (
    <>
      {problems.length === 0 ? (
        <p>It works: the question has an answer, the start does not meet the goal, and the solution does.</p>
      ) : (
        <ul className={styles["problems"]} aria-label="What keeps it from working well">
          {problems.map((problem) => (
            <li key={problem}>
              <ProseText prose={problem} />
            </li>
          ))}
        </ul>
      )}
      <h3 className={styles["subheading"]}>The goal, and whether the solution meets it</h3>
      <ul className={styles["goals"]}>
        {parts.map((part) => (
          <li key={part.wanted}>
            {part.met ? <Check size="1rem" aria-hidden="true" /> : <Circle size="1rem" aria-hidden="true" />}
            <span>
              <span className="visually-hidden">{part.met ? "Met: " : "Not met: "}</span>
              <ProseText prose={part.wanted} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
