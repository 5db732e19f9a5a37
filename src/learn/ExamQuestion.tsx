import { useMemo } from "react";
import { joinWords } from "../core/index.ts";
import { useNextFocus } from "../ui/use-next-focus.ts";
import { askQuestion } from "./ask-question.ts";
import type { Evidence } from "./evidence.ts";
import { gradeAnswer } from "./grade-answer.ts";
import type { Prose, Question } from "./lesson.ts";
import { findLesson } from "./lessons.ts";
import { PredictionForm } from "./PredictionForm.tsx";
import { type FollowTarget, Paragraphs } from "./ProseText.tsx";
import { plainProse } from "./parse-prose.ts";
import type { Progress } from "./progress.ts";
import styles from "./Reading.module.css";
import { TheAnswer } from "./TheAnswer.tsx";
import { useRecord } from "./use-progress.ts";

interface ExamQuestionProps {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly question: Question;
  readonly recordKey: string;
  readonly progress: Progress;
  readonly evidence: Evidence;
  readonly follow: FollowTarget;
}

/** A question of the exam: answered once, then told. */
export function ExamQuestion({ number, of, question, recordKey, progress, evidence, follow }: ExamQuestionProps) {
  const { answer } = useRecord(progress, recordKey);
  const asked = useMemo(() => askQuestion(question, evidence), [question, evidence]);
  const [told, goOn] = useNextFocus<HTMLHeadingElement>({ isBeginning: true });
  return (
    <>
      <h2 className={styles["step"]}>
        Question {number} of {of}
      </h2>
      <Paragraphs of={question.ask} follow={follow} />
      {asked === null ? <p role="alert">This question cannot be asked of the file.</p> : null}
      {asked && answer === null ? (
        <PredictionForm
          asked={asked}
          label="Your answer"
          onAnswer={(given) => {
            progress.change(recordKey, { answer: given, verdict: gradeAnswer(asked, given).verdict });
            goOn();
          }}
        />
      ) : null}
      {asked && answer !== null ? (
        <>
          <h3 ref={told} className={styles["substep"]} tabIndex={-1}>
            What happens
          </h3>
          <TheAnswer asked={asked} given={answer} />
          <Paragraphs of={[...question.explanation, ...whereItIsTaught(question)]} follow={follow} />
        </>
      ) : null}
    </>
  );
}

function whereItIsTaught({ lessons = [] }: Question): readonly Prose[] {
  const links = lessons.flatMap((name) => {
    const lesson = findLesson(name);
    return lesson ? [`[${plainProse(lesson.title)}](lesson:${name})`] : [];
  });
  return links.length === 0 ? [] : [`Told in ${joinWords(links)}.`];
}
