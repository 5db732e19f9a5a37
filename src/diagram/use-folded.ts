import { useState } from "react";

/** Folds those of the lanes and stages that are open, and opens those that are folded; by ids of the layout. */
export type Toggle = (ids: readonly string[]) => void;

const none: ReadonlySet<string> = new Set();

/** Which lanes and stages are folded, and a way to change it; a new document begins with none. */
export function useFolded(documentId: number): readonly [ReadonlySet<string>, Toggle] {
  const [folded, setFolded] = useState({ documentId, ids: none });
  const toggle: Toggle = (ids) =>
    setFolded((last) => {
      const next = new Set(last.documentId === documentId ? last.ids : none);
      for (const id of ids) if (!next.delete(id)) next.add(id);
      return { documentId, ids: next };
    });
  return [folded.documentId === documentId ? folded.ids : none, toggle];
}
