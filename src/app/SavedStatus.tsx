import { TriangleAlert } from "lucide-react";
import type { DraftStatus } from "../drafts/save-drafts.ts";
import { describeStatus } from "../drafts/storage-words.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./SavedStatus.module.css";

interface SavedStatusProps {
  readonly status: DraftStatus | null;
  /** How many drafts there are. */
  readonly draftCount: number;
  readonly onOpen: () => void;
}

/** Whether the text is kept, or what is kept from before; leads to the drafts. */
export default function SavedStatus({ status, draftCount, onOpen }: SavedStatusProps) {
  const words = status === null ? (draftCount === 1 ? "1 draft" : `${draftCount} drafts`) : describeStatus(status);
  const isFault = status !== null && status !== "saved";
  return (
    <Button
      className={styles["status"]}
      data-fault={isFault || undefined}
      aria-label={`${words}${status === null ? " on this device" : ", drafts"}`}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      {isFault ? <TriangleAlert size="0.9375rem" aria-hidden="true" /> : null}
      <span className={styles["words"]}>{words}</span>
    </Button>
  );
}
