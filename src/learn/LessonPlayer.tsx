import { type ReactNode, useMemo, useState } from "react";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { askQuestion } from "./ask-question.ts";
import { CoveredPlan } from "./CoveredPlan.tsx";
import { CoveredText } from "./CoveredText.tsx";
import { createEvidence, settingsOf } from "./evidence.ts";
import { gradeAnswer } from "./grade-answer.ts";
import { LessonReading } from "./LessonReading.tsx";
import type { Lesson } from "./lesson.ts";
import { type FollowTarget } from "./ProseText.tsx";
import { type ProseTarget, plainProse } from "./parse-prose.ts";
import type { Progress } from "./progress.ts";
import { type LessonTab, ThreeParts } from "./ThreeParts.tsx";
import { useKeptText } from "./use-kept-text.ts";
import { useRecord } from "./use-progress.ts";
import { useWatchedRun } from "./use-watched-run.ts";

/** Where a lesson stands among others. */
export interface LessonSurroundings {
  /** *Lesson 3 of 15*. */
  readonly words: string;
  readonly next: { readonly title: string; readonly href: string } | null;
  /** The address of another lesson or page; null for what is only words here. */
  readonly addressOf: (target: ProseTarget) => string | null;
}

export interface LessonPlayerProps {
  readonly lesson: Lesson;
  /** What its progress is kept under. */
  readonly recordKey: string;
  readonly progress: Progress;
  readonly surroundings: LessonSurroundings;
  readonly narrow: boolean;
  /** The workspace's text and its problems, to be edited; made by whoever has an editor. */
  readonly editor: ReactNode;
  readonly plan: ReactNode;
  /** Two texts as one, to be read; made by whoever has an editor. */
  readonly renderDifference: (old: string, now: string) => ReactNode;
  /** Takes the text over into the planner. */
  readonly onTakeOver: () => void;
}

/** Plays a lesson: a text to read, a prediction, then the plan uncovered, then a challenge. Stands in a workspace of its own. */
export function LessonPlayer(props: LessonPlayerProps) {
  const { lesson, recordKey, progress, surroundings, narrow, editor, plan } = props;
  const workspace = useWorkspaceStore();
  const record = useRecord(progress, recordKey);
  const [lines, setLines] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const [tab, setTab] = useState<LessonTab>("lesson");
  useKeptText({ lesson, recordKey, progress });

  const evidence = useMemo(() => {
    const { publicFarm, today } = workspace.getState();
    const { text, choices } = lesson;
    return createEvidence({ text, startText: text, settings: settingsOf(choices), publicFarm, today });
  }, [workspace, lesson]);
  const asked = useMemo(() => askQuestion(lesson.question, evidence), [lesson, evidence]);
  const isOpen = record.answer !== null || asked === null;
  const [isTrying, setTrying] = useState(asked === null || record.text !== null || record.met);
  const watched = useWatchedRun(lesson, isTrying);

  const follow: FollowTarget = (target) => {
    if (target.kind === "lines") {
      return () => {
        setTab("text");
        if (isOpen) revealLines(workspace.getState(), target);
        else setLines(target);
      };
    }
    if (target.kind === "lane" || target.kind === "entry") {
      if (!isOpen) return null;
      return () => {
        setTab("plan");
        goTo(workspace.getState(), target);
      };
    }
    return surroundings.addressOf(target);
  };

  const reading = (
    <LessonReading
      {...props}
      record={record}
      asked={asked}
      evidence={evidence}
      follow={follow}
      isTrying={isTrying}
      onTry={() => setTrying(true)}
      watched={watched}
      onWatch={() => {
        if (narrow) setTab("plan");
      }}
      onAnswer={(answer) => {
        if (!asked) return;
        progress.change(recordKey, { answer, verdict: gradeAnswer(asked, answer).verdict });
      }}
    />
  );
  const text = isOpen ? editor : <CoveredText text={lesson.text} marked={lines} />;
  const picture = isOpen ? plan : <CoveredPlan />;

  return (
    <ThreeParts
      title={plainProse(lesson.title)}
      narrow={narrow}
      tab={tab}
      onTab={setTab}
      reading={reading}
      text={text}
      plan={picture}
    />
  );
}

type State = ReturnType<ReturnType<typeof useWorkspaceStore>["getState"]>;

function revealLines({ text, revealText }: State, { from, to }: { readonly from: number; readonly to: number }) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1), text.length + 1];
  const begin = starts[from - 1];
  const end = starts[Math.min(to, starts.length - 1)];
  if (begin !== undefined && end !== undefined) revealText(begin, Math.max(begin, end - 1));
}

function goTo({ analysed, goToPlace }: State, target: Extract<ProseTarget, { kind: "lane" | "entry" }>) {
  const lanes = analysed?.analysis.plan.lanes ?? [];
  const architecture = target.kind === "lane" ? target.architecture : target.place[2];
  const lane = lanes.find((one) => one.architecture === architecture);
  if (!lane) return;
  if (target.kind === "lane") return goToPlace({ kind: "lane", lane: lane.id });
  const [job, index] = target.place;
  const all = lane.stages.flatMap(({ entries, dropped }) => [...entries, ...dropped]);
  const entry = all.find((one) => one.job === job && one.index === index);
  if (entry) goToPlace({ kind: "entry", lane: lane.id, entry: entry.id });
}
