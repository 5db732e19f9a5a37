import { type RefObject, useEffect } from "react";
import { markedEntries } from "../../store/selectors.ts";
import { useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import type { WorkspaceState } from "../../store/workspace.ts";

/**
 * Keeps the marks of the rows right: those of entries that the caret concerns, that are pointed at, that is pinned. Attributes of what is
 * mounted, as in the picture: the table is not drawn anew.
 */
export function useRowMarks(body: RefObject<HTMLElement | null>): void {
  const workspace = useWorkspaceStore();
  useEffect(() => {
    const rows = body.current;
    if (!rows) return;
    let last = marksOf(workspace.getState());
    const show = () => {
      for (const row of rows.querySelectorAll<HTMLElement>("tr[data-entry]")) {
        const id = row.dataset["entry"] ?? "";
        row.toggleAttribute("data-marked", last.marked.has(id));
        row.toggleAttribute("data-pointed", id === last.pointed);
        row.toggleAttribute("data-selected", id === last.selected);
      }
    };
    show();
    const unsubscribe = workspace.subscribe((state) => {
      const next = marksOf(state);
      if (next.marked === last.marked && next.pointed === last.pointed && next.selected === last.selected) return;
      last = next;
      show();
    });
    const observer = new MutationObserver(show);
    observer.observe(rows, { childList: true });
    return () => {
      unsubscribe();
      observer.disconnect();
    };
  }, [workspace, body]);
}

function marksOf(state: WorkspaceState) {
  return { marked: markedEntries(state), pointed: state.pointed, selected: state.selected };
}
