import { Check, Circle, CircleDot, FileQuestion } from "lucide-react";
import { useState } from "react";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useNextFocus } from "../ui/use-next-focus.ts";
import { exam } from "./exam.ts";
import { paperWords } from "./exam-progress.ts";
import { KeptNote } from "./KeptNote.tsx";
import styles from "./LessonList.module.css";
import { lessons } from "./lessons.ts";
import { ProseText } from "./ProseText.tsx";
import { plainProse } from "./parse-prose.ts";
import { type LessonRecord, type Progress, recordWords, untouched } from "./progress.ts";
import { useRecords } from "./use-progress.ts";

interface LessonListProps {
  readonly progress: Progress;
  /** Somebody would rather be shown round the planner first. */
  readonly onTour: () => void;
}

/** All lessons, in their order, and how far somebody has come. */
export function LessonList({ progress, onTour }: LessonListProps) {
  const records = useRecords(progress);
  const recordOf = (name: string) => records.get(name) ?? untouched;
  const done = lessons.filter(({ name }) => recordOf(name).met).length;
  const next = lessons.find(({ name }) => !recordOf(name).met);
  return (
    <article className={styles["page"]}>
      <h1 className={styles["title"]}>Learn</h1>
      <p className={styles["lead"]}>
        What Launchpad makes of a <code>.launchpad.yaml</code>, one idea at a time. In each lesson you predict the plan,
        see whether it is so, and then change the file until the planner says that the goal is met.
      </p>
      <div className={styles["state"]}>
        <p className={styles["count"]}>
          {done} of {lessons.length} lessons done
        </p>
        <progress className={styles["bar"]} aria-label="Lessons done" value={done} max={lessons.length} />
        {next ? (
          <LinkButton look="primary" href={`#learn/${next.name}`}>
            {done === 0 ? "Begin" : "Go on"}: {plainProse(next.title)}
          </LinkButton>
        ) : null}
      </div>
      <KeptNote progress={progress} />
      <ol className={styles["list"]}>
        {lessons.map(({ name, title, idea }) => (
          <li key={name} className={styles["item"]}>
            <StateIcon record={recordOf(name)} />
            <div>
              <a href={`#learn/${name}`}>{plainProse(title)}</a>
              {recordWords(recordOf(name)) === null ? null : (
                <span className={styles["words"]}> {recordWords(recordOf(name))}</span>
              )}
              <p>
                <ProseText prose={idea} />
              </p>
            </div>
          </li>
        ))}
      </ol>
      <h2 className={styles["exam"]}>
        <ProseText prose={exam.title} />
      </h2>
      <p>
        <ProseText prose={exam.about[0] ?? ""} />
      </p>
      <ol className={styles["list"]} aria-label="Exam">
        {exam.papers.map((paper) => (
          <li key={paper.name} className={styles["item"]}>
            <FileQuestion size="1.125rem" aria-hidden="true" />
            <div>
              <a href={`#learn/${paper.name}`}>{plainProse(paper.title)}</a>
              {paperWords(paper, records) === null ? null : (
                <span className={styles["words"]}> {paperWords(paper, records)}</span>
              )}
            </div>
          </li>
        ))}
      </ol>
      <p className={styles["reset"]}>
        New to the planner itself?{" "}
        <Button look="link" onClick={onTour}>
          Take the tour
        </Button>
      </p>
      <p className={styles["reset"]}>
        You teach? <a href="#learn/new">Build a lesson of your own</a> and share it as a link.
      </p>
      <Reset progress={progress} isEmpty={records.size === 0} />
    </article>
  );
}

function StateIcon({ record }: { readonly record: LessonRecord }) {
  const Icon = record.met ? Check : recordWords(record) === null ? Circle : CircleDot;
  return <Icon size="1.125rem" aria-hidden="true" data-met={record.met || undefined} />;
}

function Reset({ progress, isEmpty }: { readonly progress: Progress; readonly isEmpty: boolean }) {
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const [button, goOn] = useNextFocus<HTMLButtonElement>();
  if (undo) {
    return (
      <p className={styles["reset"]}>
        Your progress is gone, and what you wrote in the lessons.
        <Button
          ref={button}
          look="link"
          onClick={() => {
            undo();
            setUndo(null);
            announce("Your progress is back.");
            goOn();
          }}
        >
          Undo
        </Button>
      </p>
    );
  }
  if (isEmpty) return null;
  return (
    <p className={styles["reset"]}>
      <Button
        ref={button}
        look="line"
        onClick={() => {
          const bringBack = progress.reset();
          setUndo(() => bringBack);
          announce("Your progress is gone.");
          goOn();
        }}
      >
        Forget my progress
      </Button>
    </p>
  );
}
