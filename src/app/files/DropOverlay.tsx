import { useStore } from "zustand";
import { isEmpty } from "../../store/selectors.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import type { Page } from "../page.ts";
import styles from "./DropOverlay.module.css";

/**
 * What will happen to the files that are being dragged over the page. For the eye alone: nobody drags without a pointer, and what comes
 * of it is announced.
 */
export function DropOverlay({ page }: { readonly page: Page }) {
  const dragged = useStore(page, (state) => state.dragged);
  const empty = useWorkspace(isEmpty);
  if (dragged === null) return null;
  return (
    <div className={styles["overlay"]} aria-hidden="true">
      <div className={styles["card"]}>
        <p className={styles["title"]}>{dragged > 1 ? `Drop ${dragged} files to choose one` : "Drop to open"}</p>
        {empty ? null : <p className={styles["note"]}>It takes the place of the text; Undo brings that back.</p>}
      </div>
    </div>
  );
}
