import { useEffect, useMemo, useState } from "react";
import { noFarmChanges } from "../../core/index.ts";
import { settingsOf } from "../../learn/evidence.ts";
import { LessonPlayer, type LessonSurroundings } from "../../learn/LessonPlayer.tsx";
import type { Lesson } from "../../learn/lesson.ts";
import { useWorkspaceStore, WorkspaceProvider } from "../../store/WorkspaceContext.tsx";
import { createWorkspace, type Workspace } from "../../store/workspace.ts";
import { useMediaQuery } from "../../ui/use-media-query.ts";
import { createAnalysisClient, loadOurChecks } from "../../worker/create-analysis-client.ts";
import { LazyProblems } from "../LazyProblems.tsx";
import { narrowQuery } from "../narrow-query.ts";
import { PlanPane } from "../PlanPane.tsx";
import { planner } from "../place.ts";
import { goTo } from "../place-commands.ts";
import { SourcePane } from "../SourcePane.tsx";
import { announcePlans } from "./announce-plans.ts";
import styles from "./LessonPage.module.css";
import { progress } from "./our-progress.ts";

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
  const [workspace] = useState(() => workspaceOf(lesson, progress.read(recordKey).text, tab));
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
        <LazyProblems collapsible={!narrow} />
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
        onTakeOver={takeOver}
      />
    </WorkspaceProvider>
  );
}

function workspaceOf(lesson: Lesson, text: string | null, tab: Workspace): Workspace {
  const { publicFarm, today } = tab.getState();
  const client = createAnalysisClient({ loadChecks: loadOurChecks });
  const workspace = createWorkspace({ client, farm: publicFarm, today });
  const settings = { ...settingsOf(lesson.choices) };
  workspace.getState().replaceText(
    text ?? lesson.text,
    { kind: "lesson", title: lesson.title },
    {
      settings: { ...settings, farmChanges: settings.farmChanges ?? noFarmChanges },
    },
  );
  return workspace;
}
