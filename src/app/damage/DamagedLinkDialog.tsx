import { useId } from "react";
import { useStore } from "zustand";
import { describeDamage, remedyOfDamage } from "../../permalink/describe-damage.ts";
import { useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import { Button } from "../../ui/Button.tsx";
import Dialog from "../../ui/Dialog.tsx";
import { DialogFoot } from "../../ui/DialogFoot.tsx";
import type { Page } from "../page.ts";
import styles from "./DamagedLinkDialog.module.css";
import { RecoveredText } from "./RecoveredText.tsx";

/**
 * What is wrong with the link in the address, and what of it could be read. Nothing is replaced unless somebody asks for it, and the
 * address keeps the link until then.
 */
export default function DamagedLinkDialog({ page }: { readonly page: Page }) {
  const workspace = useWorkspaceStore();
  const id = useId();
  const damage = useStore(page, (state) => state.damage);
  const dismiss = () => page.setState({ dialog: null, damage: null });
  if (!damage) return null;

  const { reason, partialText } = damage;
  const use = () => {
    if (partialText === null) return;
    dismiss();
    workspace.getState().replaceText(partialText, { kind: "recovered" });
  };
  return (
    <Dialog
      title={describeDamage(reason)}
      wide={partialText !== null}
      describedBy={id}
      focusFirst="[data-dismisses]"
      returnTo="#plan"
      onClose={dismiss}
    >
      <p id={id} className={styles["words"]}>
        {remedyOfDamage(reason)} Nothing of yours was replaced.
      </p>
      {partialText === null ? (
        <p className={styles["words"]}>Nothing of its text could be read.</p>
      ) : (
        <RecoveredText key={partialText} text={partialText} reason={reason} />
      )}
      <DialogFoot
        buttons={
          <>
            <Button look={partialText === null ? "primary" : "line"} data-dismisses="" onClick={dismiss}>
              Dismiss
            </Button>
            {partialText === null ? null : (
              <Button look="primary" onClick={use}>
                Use this text
              </Button>
            )}
          </>
        }
      />
    </Dialog>
  );
}
