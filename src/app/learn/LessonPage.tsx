import { useEffect, useMemo, useState } from "react";
import { LessonPlayer, type LessonSurroundings } from "../../learn/LessonPlayer.tsx";
import type { Lesson } from "../../learn/lesson.ts";
import { useWorkspaceStore, WorkspaceProvider } from "../../store/WorkspaceContext.tsx";
import { useMediaQuery } from "../../ui/use-media-query.ts";
import { LazyDifference } from "../LazyDifference.tsx";
import { LazyProblems } from "../LazyProblems.tsx";
import { narrowQuery } from "../narrow-query.ts";
import { PlanPane } from "../PlanPane.tsx";
import { planner } from "../place.ts";
import { goTo } from "../place-commands.ts";
import { SourcePane } from "../SourcePane.tsx";
import { announcePlans } from "./announce-plans.ts";
import styles from "./LessonPage.module.css";
import { progress } from "./our-progress.ts";
import { ownWorkspace } from "./own-workspace.ts";

interface LessonPageProps {
  readonly lesson: Lesson;
  /** What its progress is kept under. */
  readonly recordKey: string;
  readonly surroundings: LessonSurroundings;
}

/** A lesson in a workspace of its own: nothing in it is the tab's text until it is taken over. */
export function LessonPage({ lesson, recordKey, surroundings }: LessonPageProps) {
  const tab = useWorkspaceStore();
  const narrow = useMediaQuery(narrowQuery);
  const [workspace] = useState(() =>
    ownWorkspace({ ...lesson, text: progress.read(recordKey).text ?? lesson.text }, tab),
  );
  useEffect(() => announcePlans(workspace, () => progress.read(recordKey).answer !== null), [workspace, recordKey]);

  const takeOver = () => {
    const { text, settings } = workspace.getState();
    const { replaceText } = tab.getState();
    replaceText(text, { kind: "lesson", title: lesson.title }, { settings });
    goTo(planner);
  };
  const editor = useMemo(
    () => (
      <div className={styles["editor"]}>
        <SourcePane narrow={narrow} />
        <LazyProblems collapsible />
      </div>
    ),
    [narrow],
  );
  return (
    <WorkspaceProvider workspace={workspace}>
      <LessonPlayer
        lesson={lesson}
        recordKey={recordKey}
        progress={progress}
        surroundings={surroundings}
        narrow={narrow}
        editor={editor}
        plan={<PlanPane narrow={narrow} isBare />}
        renderDifference={renderDifference}
        onTakeOver={takeOver}
      />
    </WorkspaceProvider>
  );
}

function renderDifference(old: string, now: string) {
  return <LazyDifference old={old} now={now} />;
}
