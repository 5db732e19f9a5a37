import { TriangleAlert } from "lucide-react";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import type { WorkspaceState } from "../store/workspace.ts";
import { Button } from "../ui/Button.tsx";

import styles from "./Verdict.module.css";

type PlanningFailure = NonNullable<WorkspaceState["failure"]>;

const words: Record<PlanningFailure, { readonly title: string; readonly hint: string; readonly again: string }> = {
  "took-too-long": {
    title: "Planning this text took too long and was stopped.",
    hint: "The text is as you left it. Shorten it, or choose fewer series, and it plans again.",
    again: "Try again",
  },
  crashed: {
    title: "The planner failed on this text.",
    hint: "The text is as you left it. Change what you did last, and it plans again.",
    again: "Try again",
  },
  stopped: {
    title: "You stopped the planning of this text.",
    hint: "The text is as you left it. It plans again with the next change.",
    again: "Try again",
  },
  "hung-before": {
    title: "This text is not planned: the last time, that did not come to an end.",
    hint: "Here is the text alone, so that you can change or copy it. It plans again with the next change.",
    again: "Plan it anyway",
  },
};

/** Why there is no plan although there may be one, and the way out. */
export function Failure({ reason }: { readonly reason: PlanningFailure }) {
  const planAgain = useWorkspace((state) => state.planAgain);
  const { title, hint, again } = words[reason];
  return (
    <div className={styles["warning"]} role="alert">
      <TriangleAlert className={styles["icon"]} size="1.125rem" aria-hidden="true" />
      <div>
        <p className={styles["title"]}>{title}</p>
        <p className={styles["hint"]}>{hint}</p>
        <Button className={styles["again"]} look="line" onClick={planAgain}>
          {again}
        </Button>
      </div>
    </div>
  );
}
