import { useEffect } from "react";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import type { Lesson } from "./lesson.ts";
import { lessonLimits } from "./lesson-limits.ts";
import type { Progress } from "./progress.ts";

/** A text is kept once somebody pauses (milliseconds). */
const pause = 400;

interface KeptText {
  readonly lesson: Lesson;
  readonly recordKey: string;
  readonly progress: Progress;
}

/** Keeps the learner's text with the progress, as it is typed. */
export function useKeptText({ lesson, recordKey, progress }: KeptText): void {
  const workspace = useWorkspaceStore();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      const { text } = workspace.getState();
      const own = text === lesson.text || text.length > lessonLimits.text ? null : text;
      if (own !== progress.read(recordKey).text) progress.change(recordKey, { text: own });
    };
    const unsubscribe = workspace.subscribe((state, before) => {
      if (state.text === before.text) return;
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    });
    addEventListener("pagehide", keep);
    return () => {
      unsubscribe();
      removeEventListener("pagehide", keep);
      keep();
    };
  }, [workspace, lesson, recordKey, progress]);
}
