import { useState } from "react";
import { ExamPaper } from "../../learn/ExamPaper.tsx";
import type { Paper } from "../../learn/lesson.ts";
import type { ProseTarget } from "../../learn/parse-prose.ts";
import { useWorkspaceStore, WorkspaceProvider } from "../../store/WorkspaceContext.tsx";
import { useMediaQuery } from "../../ui/use-media-query.ts";
import { narrowQuery } from "../narrow-query.ts";
import { PlanPane } from "../PlanPane.tsx";
import { progress } from "./our-progress.ts";
import { ownWorkspace } from "./own-workspace.ts";

interface ExamPageProps {
  readonly paper: Paper;
  readonly next: { readonly title: string; readonly href: string } | null;
  readonly addressOf: (target: ProseTarget) => string | null;
}

/** A file of the exam, in a workspace of its own. */
export function ExamPage({ paper, next, addressOf }: ExamPageProps) {
  const tab = useWorkspaceStore();
  const narrow = useMediaQuery(narrowQuery);
  const [workspace] = useState(() => ownWorkspace(paper, tab));
  return (
    <WorkspaceProvider workspace={workspace}>
      <ExamPaper
        paper={paper}
        progress={progress}
        narrow={narrow}
        plan={<PlanPane narrow={narrow} isBare />}
        next={next}
        addressOf={addressOf}
      />
    </WorkspaceProvider>
  );
}
