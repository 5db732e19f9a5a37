import { type RefObject, useEffect } from "react";
import type { Layout } from "../core/index.ts";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { type Focus, type Marks, marksOf, showMarks } from "./marks.ts";

/** Keeps the marks of the drawn boxes right: when the workspace changes, and when other boxes are drawn. */
export function useMarks(ref: RefObject<HTMLElement | null>, layout: Layout, focus: Focus | null): void {
  const workspace = useWorkspaceStore();
  useEffect(() => {
    const picture = ref.current;
    if (!picture) return;
    let last = marksOf(workspace.getState(), focus);
    const show = () => showMarks(picture, layout, last);
    show();
    const unsubscribe = workspace.subscribe((state) => {
      const next = marksOf(state, focus);
      if (isSame(next, last)) return;
      last = next;
      show();
    });
    const observer = new MutationObserver(show);
    observer.observe(picture, { childList: true, subtree: true });
    return () => {
      unsubscribe();
      observer.disconnect();
    };
  }, [ref, workspace, layout, focus]);
}

function isSame(one: Marks, other: Marks): boolean {
  return (
    one.marked === other.marked &&
    one.pointed === other.pointed &&
    one.selected === other.selected &&
    one.part === other.part
  );
}
