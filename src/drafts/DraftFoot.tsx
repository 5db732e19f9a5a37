import { Button } from "../ui/Button.tsx";
import { DialogFoot } from "../ui/DialogFoot.tsx";
import { DialogWord } from "../ui/DialogWord.tsx";
import styles from "./DraftsDialog.module.css";
import type { Draft } from "./draft.ts";
import { nameDrafts } from "./draft-words.ts";

interface DraftFootProps {
  /** What was deleted last, and can come back. */
  readonly removed: readonly Draft[];
  readonly onUndo: () => void;
  /** Whether some of the drafts are open in a tab. */
  readonly hasOpen: boolean;
  /** Left out where there is nothing to delete. */
  readonly onDeleteAll?: () => void;
}

/** What was deleted with its way back, and the way to delete all. Nothing is asked: it is one step back. */
export function DraftFoot({ removed, hasOpen, onUndo, onDeleteAll }: DraftFootProps) {
  return (
    <DialogFoot
      buttons={
        onDeleteAll ? (
          <Button look="line" onClick={onDeleteAll}>
            Delete all
          </Button>
        ) : null
      }
    >
      <DialogWord>
        {removed.length > 0 ? (
          <span className={styles["said"]}>
            <span className={styles["removed"]}>{nameDrafts(removed)}</span> deleted.
            <Button look="link" data-undo="" onClick={onUndo}>
              Undo
            </Button>
          </span>
        ) : hasOpen ? (
          "What is open in a tab stays."
        ) : null}
      </DialogWord>
    </DialogFoot>
  );
}
