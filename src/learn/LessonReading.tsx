import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import { useNextFocus } from "../ui/use-next-focus.ts";
import type { AskedQuestion } from "./ask-question.ts";
import type { Evidence } from "./evidence.ts";
import type { LessonRun } from "./find-run.ts";
import type { Answer } from "./grade-answer.ts";
import { HowItEnds } from "./HowItEnds.tsx";
import { KeptNote } from "./KeptNote.tsx";
import { LessonChallenge } from "./LessonChallenge.tsx";
import type { LessonPlayerProps } from "./LessonPlayer.tsx";
import { PredictionForm } from "./PredictionForm.tsx";
import { type FollowTarget, Paragraphs, ProseText } from "./ProseText.tsx";
import type { LessonRecord } from "./progress.ts";
import styles from "./Reading.module.css";
import { TheAnswer } from "./TheAnswer.tsx";
import type { WatchedRun } from "./use-watched-run.ts";
import { WatchRun } from "./WatchRun.tsx";

interface LessonReadingProps extends LessonPlayerProps {
  readonly record: LessonRecord;
  /** Null where the question can't be asked of the text: then there is nothing to wait for. */
  readonly asked: AskedQuestion | null;
  readonly evidence: Evidence;
  readonly follow: FollowTarget;
  readonly onAnswer: (answer: Answer) => void;
  /** Whether the challenge is on. */
  readonly isTrying: boolean;
  readonly onTry: () => void;
  readonly watched: WatchedRun;
  /** Right after a run began to be played in the plan. */
  readonly onWatch: () => void;
}

/** What there is to read and to do, step by step; the steps that are done stay above. */
export function LessonReading(props: LessonReadingProps) {
  const {
    lesson,
    surroundings,
    record,
    asked,
    evidence,
    follow,
    onAnswer,
    isTrying,
    onTry,
    watched,
    onWatch,
    progress,
    recordKey,
  } = props;
  const { question } = lesson;
  const isAnswered = record.answer !== null;
  // What comes next has the focus, so that it is read; nobody is sent there when the page opens.
  const [predict, goToPredict] = useNextFocus<HTMLHeadingElement>({ isBeginning: true });
  const [answer, goToAnswer] = useNextFocus<HTMLHeadingElement>({ isBeginning: true });
  const [challenge, goToChallenge] = useNextFocus<HTMLHeadingElement>({ isBeginning: true });

  const { runs } = watched;
  const watch = (run: LessonRun) => {
    watched.turn(run);
    if (watched.run !== run) onWatch();
  };

  return (
    <section className={styles["reading"]} aria-label="Reading" tabIndex={-1}>
      <p className={styles["where"]}>{surroundings.words}</p>
      <KeptNote progress={progress} />
      <h1 className={styles["title"]} tabIndex={-1} data-heading="">
        <ProseText prose={lesson.title} />
      </h1>
      <p className={styles["idea"]}>
        <ProseText prose={lesson.idea} follow={follow} />
      </p>
      <Paragraphs of={lesson.about} follow={follow} />

      <h2 ref={predict} className={styles["step"]} tabIndex={-1}>
        Predict
      </h2>
      <Paragraphs of={question.ask} follow={follow} />
      {asked === null ? <p>This question cannot be asked of the file, so the plan is open.</p> : null}
      {asked && !isAnswered ? (
        <PredictionForm
          asked={asked}
          label={question.ask.length === 0 ? "Your prediction" : "Your answer"}
          onAnswer={(given) => {
            onAnswer(given);
            goToAnswer();
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
          {runs.question && !isTrying ? (
            <WatchRun
              words="Watch this run"
              isWatched={watched.run === runs.question}
              onTurn={() => runs.question && watch(runs.question)}
            />
          ) : null}
          <Paragraphs of={question.explanation} follow={follow} />
          <Button
            look="link"
            onClick={() => {
              watched.end();
              progress.change(recordKey, { answer: null, verdict: null });
              announce("The plan is covered again.");
              goToPredict();
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
              watched.end();
              onTry();
              goToChallenge();
            }}
          >
            On to the challenge
          </Button>
        </p>
      ) : null}
      {isTrying && (isAnswered || asked === null) ? (
        <LessonChallenge {...props} heading={challenge}>
          {runs.challenge ? (
            <WatchRun
              words="Watch your file run"
              isWatched={watched.run === runs.challenge}
              onTurn={() => runs.challenge && watch(runs.challenge)}
            />
          ) : null}
        </LessonChallenge>
      ) : null}
    </section>
  );
}
