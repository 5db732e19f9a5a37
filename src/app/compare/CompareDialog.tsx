import type { DraftShelf } from "../../drafts/create-draft-shelf.ts";
import { isEmpty } from "../../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import { Button } from "../../ui/Button.tsx";
import Dialog from "../../ui/Dialog.tsx";
import { keepAsOld } from "../compare-commands.ts";
import styles from "./CompareDialog.module.css";
import { OldTextForm } from "./OldTextForm.tsx";
import { OtherSettingsForm } from "./OtherSettingsForm.tsx";

interface CompareDialogProps {
  /** Null where nothing is kept on this device. */
  readonly shelf: DraftShelf | null;
  readonly onClose: () => void;
}

/** With what the text is to be compared: with itself as it is now, with another text, or under other settings. */
export default function CompareDialog({ shelf, onClose }: CompareDialogProps) {
  const workspace = useWorkspaceStore();
  const empty = useWorkspace(isEmpty);
  return (
    <Dialog title="Compare" returnTo="#plan" onClose={onClose}>
      <div className={styles["ways"]}>
        <section className={styles["way"]} aria-labelledby="compare-edit">
          <h3 id="compare-edit" className={styles["heading"]}>
            See what an edit changes
          </h3>
          <p className={styles["word"]}>
            The text as it is now becomes the old one. Go on writing, paste the new one over it or open a file.
          </p>
          <Button
            look="primary"
            disabled={empty}
            onClick={() => {
              keepAsOld(workspace);
              onClose();
            }}
          >
            Keep this as the old text
          </Button>
        </section>
        <OldTextForm shelf={shelf} onDone={onClose} />
        <OtherSettingsForm onDone={onClose} />
      </div>
    </Dialog>
  );
}
