import { useEffect, useRef, useState } from "react";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import type { AskedQuestion } from "./ask-question.ts";
import { type Evidence, settingsOf } from "./evidence.ts";
import type { Answer } from "./grade-answer.ts";
import { HowItEnds } from "./HowItEnds.tsx";
import { KeptNote } from "./KeptNote.tsx";
import { LessonChallenge } from "./LessonChallenge.tsx";
import styles from "./LessonPlayer.module.css";
import type { LessonPlayerProps } from "./LessonPlayer.tsx";
import { PredictionForm } from "./PredictionForm.tsx";
import { type FollowTarget, Paragraphs, ProseText } from "./ProseText.tsx";
import type { LessonRecord } from "./progress.ts";
import { TheAnswer } from "./TheAnswer.tsx";

interface LessonReadingProps extends LessonPlayerProps {
  readonly record: LessonRecord;
  /** Null where the question can't be asked of the text: then there is nothing to wait for. */
  readonly asked: AskedQuestion | null;
  readonly evidence: Evidence;
  readonly follow: FollowTarget;
  readonly onAnswer: (answer: Answer) => void;
}

/** What there is to read and to do, step by step; the steps that are done stay above. */
export function LessonReading(props: LessonReadingProps) {
  const { lesson, surroundings, record, asked, evidence, follow, onAnswer, progress, recordKey } = props;
  const workspace = useWorkspaceStore();
  const { question } = lesson;
  const isAnswered = record.answer !== null;
  const [isTrying, setTrying] = useState(asked === null || record.text !== null || record.met);
  const answer = useRef<HTMLHeadingElement>(null);
  const challenge = useRef<HTMLHeadingElement>(null);
  const [step, setStep] = useState<"answer" | "challenge" | null>(null);

  // What comes next has the focus, so that it is read; nobody is sent there when the page opens.
  useEffect(() => {
    (step === "answer" ? answer : challenge).current?.focus();
  }, [step]);

  // An answer under other choices is shown under these; the challenge is about those of the text.
  useEffect(() => {
    const base = settingsOf(lesson.choices);
    const { changeSettings } = workspace.getState();
    changeSettings(isTrying || !question.under ? base : settingsOf(question.under, base));
  }, [workspace, lesson, question, isTrying]);

  return (
    <section className={styles["reading"]} aria-label="Reading" tabIndex={-1}>
      <p className={styles["where"]}>{surroundings.words}</p>
      <KeptNote progress={progress} />
      <h1 className={styles["title"]}>
        <ProseText prose={lesson.title} />
      </h1>
      <p className={styles["idea"]}>
        <ProseText prose={lesson.idea} follow={follow} />
      </p>
      <Paragraphs of={lesson.about} follow={follow} />

      <h2 className={styles["step"]}>Predict</h2>
      <Paragraphs of={question.ask} follow={follow} />
      {asked === null ? <p>This question cannot be asked of the text, so the plan is open.</p> : null}
      {asked && !isAnswered ? (
        <PredictionForm
          asked={asked}
          label={question.ask.length === 0 ? "Your prediction" : "Your answer"}
          onAnswer={(given) => {
            onAnswer(given);
            setStep("answer");
          }}
        />
      ) : null}
      {asked && record.answer !== null ? (
        <>
          <h3 ref={answer} className={styles["substep"]} tabIndex={-1}>
            What happens
          </h3>
          <TheAnswer asked={asked} given={record.answer} />
          {question.failing ? <HowItEnds evidence={evidence} question={question} /> : null}
          <Paragraphs of={question.explanation} follow={follow} />
          <Button
            look="link"
            onClick={() => {
              progress.change(recordKey, { answer: null, verdict: null });
              announce("The plan is covered again.");
            }}
          >
            Predict again
          </Button>
        </>
      ) : null}

      {isAnswered && !isTrying ? (
        <p>
          <Button
            look="primary"
            onClick={() => {
              setTrying(true);
              setStep("challenge");
            }}
          >
            On to the challenge
          </Button>
        </p>
      ) : null}
      {isTrying && (isAnswered || asked === null) ? <LessonChallenge {...props} heading={challenge} /> : null}
    </section>
  );
}
