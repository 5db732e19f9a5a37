import { useEffect, useState } from "react";
import { useWorkspace, useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import type { Workspace } from "../../store/workspace.ts";

/** Something that is chosen of a table: it outlives the table, not the page, and not the document that it was chosen for. */
export interface Kept<Value> {
  /** What was kept for the document that the workspace has; null for nothing. */
  read(workspace: Workspace): Value | null;
  keep(workspace: Workspace, value: Value, documentId: number): void;
}

/** Makes a place for one choice, at module level. */
export function createKept<Value>(): Kept<Value> {
  const kept = new WeakMap<Workspace, { readonly documentId: number; readonly value: Value }>();
  return {
    read(workspace) {
      const found = kept.get(workspace);
      return found?.documentId === workspace.getState().documentId ? found.value : null;
    },
    keep(workspace, value, documentId) {
      kept.set(workspace, { documentId, value });
    },
  };
}

/** What was kept when the component came; nothing that is kept later draws it anew. */
export function useKept<Value>(kept: Kept<Value>): Value | null {
  const workspace = useWorkspaceStore();
  const [value] = useState(() => kept.read(workspace));
  return value;
}

/** Keeps a value for when the component comes again; the same object again is no news. */
export function useKeeping<Value>(kept: Kept<Value>, value: Value): void {
  const workspace = useWorkspaceStore();
  const documentId = useWorkspace((state) => state.documentId);
  // What is chosen while another document comes stays in view, and so belongs to that one.
  useEffect(() => kept.keep(workspace, value, documentId), [kept, workspace, value, documentId]);
}
