import { useDeferredValue, useId, useState } from "react";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import { useNextFocus } from "../ui/use-next-focus.ts";
import type { LessonPlayerProps } from "./LessonPlayer.tsx";
import styles from "./LessonSolution.module.css";
import type { LessonRecord } from "./progress.ts";
import reading from "./Reading.module.css";

interface LessonSolutionProps
  extends Pick<LessonPlayerProps, "lesson" | "recordKey" | "progress" | "renderDifference"> {
  readonly record: LessonRecord;
}

/** The model solution: what it changes in the learner's text, to be read, and the whole of it for the editor, which is one step back. */
export function LessonSolution({ lesson, record, recordKey, progress, renderDifference }: LessonSolutionProps) {
  const workspace = useWorkspaceStore();
  const replacement = useWorkspace((state) => state.replacement);
  const text = useDeferredValue(useWorkspace((state) => state.text));
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const [put, goToPut] = useNextFocus<HTMLButtonElement>();
  const { solution } = lesson.challenge;
  const isShown = text === solution;
  const help = () => {
    if (!record.met) progress.change(recordKey, { helped: true });
  };
  return (
    <>
      <p className={reading["actions"]}>
        <Button
          look="line"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => {
            if (!isOpen) help();
            setOpen(!isOpen);
          }}
        >
          Show what the solution changes
        </Button>
        <Button
          look="line"
          ref={put}
          aria-disabled={isShown}
          onClick={() => {
            if (isShown) return;
            help();
            workspace.getState().replaceText(solution, { kind: "lesson", title: "The solution" });
            announce("The solution is in the editor.");
          }}
        >
          Put the solution into the editor
        </Button>
        {replacement ? (
          <Button
            look="link"
            onClick={() => {
              workspace.getState().undoReplacement();
              announce("Your file is back.");
              goToPut();
            }}
          >
            Undo
          </Button>
        ) : null}
      </p>
      {isOpen ? (
        <section id={id} className={styles["difference"]} aria-label="What the solution changes">
          {isShown ? <p>Your file is the solution, to the letter.</p> : renderDifference(text, solution)}
        </section>
      ) : null}
    </>
  );
}
