import Dialog from "../ui/Dialog.tsx";
import type { DraftShelf } from "./create-draft-shelf.ts";
import { DraftBrowser } from "./DraftBrowser.tsx";
import styles from "./DraftsDialog.module.css";
import type { DraftStatus } from "./save-drafts.ts";
import { describeFault } from "./storage-words.ts";

interface DraftsDialogProps {
  /** Null until it is there. */
  readonly shelf: DraftShelf | null;
  /** Whether the text is kept; null while nothing was kept yet. */
  readonly status: DraftStatus | null;
  readonly onClose: () => void;
  /** Told how many drafts there are. */
  readonly onCount: (count: number) => void;
}

/** The texts that are kept on this device, to be opened again or deleted. */
export default function DraftsDialog({ shelf, status, onClose, onCount }: DraftsDialogProps) {
  const fault = status === null || status === "saved" ? null : describeFault(status);
  return (
    <Dialog title="Drafts" returnTo="#plan" onClose={onClose}>
      <p className={styles["text"]}>
        What you write is kept on this device as you write it, the latest 50 texts with the choices made for them.
      </p>
      {fault ? (
        <p className={styles["fault"]}>
          <b>{fault.lead}</b>
          {fault.rest}
        </p>
      ) : null}
      {shelf ? <DraftBrowser shelf={shelf} onClose={onClose} onCount={onCount} /> : null}
    </Dialog>
  );
}
