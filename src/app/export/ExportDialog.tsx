import { isEmpty, shownAnalysed } from "../../store/selectors.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import Dialog from "../../ui/Dialog.tsx";
import styles from "./ExportDialog.module.css";
import { ExportForm } from "./ExportForm.tsx";

/** The plan as a file or for the clipboard: as what, how it looks, and a look at it before. */
export default function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const shown = useWorkspace(shownAnalysed);
  const empty = useWorkspace(isEmpty);
  return (
    <Dialog title="Export" wide returnTo="#plan" onClose={onClose}>
      {shown && !empty ? (
        <ExportForm shown={shown} />
      ) : (
        <p className={styles["word"]}>
          {empty ? "There is nothing to export: the text is empty." : "There is nothing to export: there is no plan."}
        </p>
      )}
    </Dialog>
  );
}
