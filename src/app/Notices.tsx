import { X } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { useStore } from "zustand";
import type { ReplaceReason } from "../store/document-slice.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Notices.module.css";
import type { Notice, Page } from "./page.ts";

/** How long a notice stays that asks for nothing (milliseconds). */
const briefly = 8_000;

/** What just happened and how to take it back, at the foot of the page, until it is dismissed or the next thing happens. */
export function Notices({ page }: { readonly page: Page }) {
  const notice = useStore(page, (state) => state.notice);
  const replacement = useWorkspace((state) => state.replacement);
  const undo = useWorkspace((state) => state.undoReplacement);
  const dismiss = useWorkspace((state) => state.dismissReplacement);

  useEffect(() => {
    if (notice?.kind !== "link-copied") return;
    const timer = setTimeout(() => page.setState({ notice: null }), briefly);
    return () => clearTimeout(timer);
  }, [notice, page]);

  return (
    <div className={styles["region"]} role="status" aria-label="Notices">
      {notice ? (
        <Toast onClose={() => page.setState({ notice: null })}>
          <NoticeText notice={notice} />
        </Toast>
      ) : null}
      {replacement ? (
        <Toast onClose={dismiss}>
          <p className={styles["text"]}>{replacedBy(replacement.reason)}</p>
          <Button look="link" onClick={undo}>
            Undo
          </Button>
        </Toast>
      ) : null}
    </div>
  );
}

function Toast({ children, onClose }: { readonly children: ReactNode; readonly onClose: () => void }) {
  return (
    <div className={styles["toast"]}>
      {children}
      <Button className={styles["close"]} aria-label="Dismiss" onClick={onClose}>
        <X size={15} aria-hidden="true" />
      </Button>
    </div>
  );
}

/** Chat and mail programs begin to cut addresses at about these lengths (characters). */
const longLink = 2_000;
const tooLongLink = 8_000;

function NoticeText({ notice }: { readonly notice: Notice }) {
  switch (notice.kind) {
    case "link-copied":
      return (
        <p className={styles["text"]}>
          <b>Link copied</b>, {notice.length.toLocaleString("en")} characters.{lengthWarning(notice.length)}
        </p>
      );
    case "link-ready":
      return (
        <label className={styles["text"]}>
          The browser did not allow copying. This is the link:
          <input
            className={styles["link"]}
            readOnly
            value={notice.address}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      );
    case "link-too-large":
      return (
        <p className={styles["text"]}>
          <b>This text is too long for a link.</b> Up to one megabyte fits. Send it as a file.
        </p>
      );
    case "link-damaged":
      return (
        <p className={styles["text"]}>
          <b>{damage[notice.reason]}</b> Nothing of yours was replaced. Ask for the link again, as a file or in a place
          that keeps long links whole.
        </p>
      );
  }
}

function lengthWarning(length: number): string {
  if (length > tooLongLink) return " Many chat and mail programs cut links of this length: better send the file.";
  if (length > longLink) return " Some chat and mail programs cut links of this length.";
  return "";
}

const damage: Record<Extract<Notice, { kind: "link-damaged" }>["reason"], string> = {
  truncated: "This link was cut off on its way here.",
  altered: "This link was changed on its way here.",
  "newer-version": "This link was made by a newer Flightplan than this one.",
  "too-large": "This link holds more text than Flightplan opens.",
  "not-base64": "This link holds characters that do not belong into it.",
  "not-a-flightplan": "This link holds no flight plan.",
};

function replacedBy(reason: ReplaceReason): string {
  switch (reason.kind) {
    case "example":
      return `The text was replaced by “${reason.title}”.`;
    case "link":
      return "The text was replaced by the one in the link.";
    case "draft":
      return "The text was replaced by a draft.";
    case "fix":
      return `Done: ${reason.title}.`;
    case "undo":
      return "Taken back.";
  }
}
