import Dialog from "../../ui/Dialog.tsx";
import type { Page } from "../page.ts";
import { ShareForm } from "./ShareForm.tsx";

interface ShareDialogProps {
  readonly page: Page;
  readonly onClose: () => void;
}

/** What can be handed on of the page: as what, what of it is masked, and a look at it before it is copied. */
export default function ShareDialog({ page, onClose }: ShareDialogProps) {
  return (
    // Copying the link is what most people come for: Share, Enter.
    <Dialog title="Share" wide focusFirst="[data-copies]" returnTo="#plan" onClose={onClose}>
      <ShareForm page={page} onDone={onClose} />
    </Dialog>
  );
}
