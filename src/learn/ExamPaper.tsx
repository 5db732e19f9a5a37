import { type ReactNode, useMemo, useState } from "react";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { CoveredPlan } from "./CoveredPlan.tsx";
import { CoveredText } from "./CoveredText.tsx";
import { ExamQuestion } from "./ExamQuestion.tsx";
import { createEvidence, settingsOf } from "./evidence.ts";
import { examKey } from "./exam-progress.ts";
import { scoreWords } from "./grade-answer.ts";
import { KeptNote } from "./KeptNote.tsx";
import type { Paper } from "./lesson.ts";
import { type FollowTarget, Paragraphs, ProseText } from "./ProseText.tsx";
import { type ProseTarget, plainProse } from "./parse-prose.ts";
import type { Progress } from "./progress.ts";
import styles from "./Reading.module.css";
import { type LessonTab, ThreeParts } from "./ThreeParts.tsx";
import { useRecords } from "./use-progress.ts";

interface ExamPaperProps {
  readonly paper: Paper;
  readonly progress: Progress;
  readonly narrow: boolean;
  readonly plan: ReactNode;
  readonly next: { readonly title: string; readonly href: string } | null;
  readonly addressOf: (target: ProseTarget) => string | null;
}

/** A file that nobody has seen, and its questions, one after the other; the plan is uncovered at the end. */
export function ExamPaper({ paper, progress, narrow, plan, next, addressOf }: ExamPaperProps) {
  const workspace = useWorkspaceStore();
  const records = useRecords(progress);
  const [lines, setLines] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const [tab, setTab] = useState<LessonTab>("lesson");
  const { text, choices, questions } = paper;
  const evidence = useMemo(() => {
    const { publicFarm, today } = workspace.getState();
    return createEvidence({ text, startText: text, settings: settingsOf(choices), publicFarm, today });
  }, [workspace, text, choices]);

  const answered = questions.filter((_, i) => (records.get(examKey(paper, i))?.answer ?? null) !== null).length;
  const right = questions.filter((_, i) => records.get(examKey(paper, i))?.verdict === "right").length;
  const isDone = answered === questions.length;
  const follow: FollowTarget = (target) => {
    if (target.kind === "lines") {
      return () => {
        setTab("text");
        setLines(target);
      };
    }
    return target.kind === "lane" || target.kind === "entry" ? null : addressOf(target);
  };

  const reading = (
    <section className={styles["reading"]} aria-label="Reading" tabIndex={-1}>
      <p className={styles["where"]}>Exam</p>
      <KeptNote progress={progress} />
      <h1 className={styles["title"]} tabIndex={-1} data-heading="">
        <ProseText prose={paper.title} />
      </h1>
      <Paragraphs of={paper.about} follow={follow} />
      {questions.slice(0, answered + 1).map((question, i) => (
        <ExamQuestion
          key={examKey(paper, i)}
          number={i + 1}
          of={questions.length}
          question={question}
          recordKey={examKey(paper, i)}
          progress={progress}
          evidence={evidence}
          follow={follow}
        />
      ))}
      {isDone ? (
        <div className={styles["met"]}>
          <p>{scoreWords(right, questions.length)}</p>
          <p>The plan is uncovered.</p>
          {next ? (
            <LinkButton look="primary" href={next.href}>
              Next: {plainProse(next.title)}
            </LinkButton>
          ) : null}
        </div>
      ) : null}
    </section>
  );
  return (
    <ThreeParts
      title={plainProse(paper.title)}
      narrow={narrow}
      tab={tab}
      onTab={setTab}
      reading={reading}
      text={<CoveredText text={text} marked={lines} />}
      plan={isDone ? plan : <CoveredPlan />}
    />
  );
}
