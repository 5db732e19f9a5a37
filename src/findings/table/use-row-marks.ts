import { type RefObject, useEffect } from "react";
import { markedEntries } from "../../store/selectors.ts";
import { useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import type { WorkspaceState } from "../../store/workspace.ts";
import { pinnedPart } from "./pinned-part.ts";

/**
 * Keeps the marks of the rows right: those of entries that the caret concerns, that are pointed at, that is pinned, or whose lane or
 * stage is. Attributes of what is mounted, as in the picture: the table is not drawn anew.
 */
export function useRowMarks(body: RefObject<HTMLElement | null>): void {
  const workspace = useWorkspaceStore();
  useEffect(() => {
    const rows = body.current;
    if (!rows) return;
    let last = marksOf(workspace.getState());
    const show = () => {
      for (const row of rows.querySelectorAll<HTMLElement>("tr[data-entry]")) {
        const { entry: id = "", plan } = row.dataset;
        row.toggleAttribute("data-marked", last.marked.has(id));
        row.toggleAttribute("data-pointed", id === last.pointed);
        row.toggleAttribute("data-selected", id === last.selected);
        const isOfPart = last.part?.entries.has(id) === true && (plan === "both" || plan === last.part.dialect);
        row.toggleAttribute("data-within", isOfPart);
      }
    };
    show();
    const unsubscribe = workspace.subscribe((state) => {
      const next = marksOf(state);
      if (isSame(next, last)) return;
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
  return {
    marked: markedEntries(state),
    pointed: state.pointed,
    selected: state.selected,
    part: pinnedPart(state),
  };
}

function isSame(one: ReturnType<typeof marksOf>, other: ReturnType<typeof marksOf>): boolean {
  return (
    one.marked === other.marked &&
    one.pointed === other.pointed &&
    one.selected === other.selected &&
    one.part === other.part
  );
}
