import { X } from "lucide-react";
import { type FocusEvent, type ReactNode, useEffect, useRef } from "react";
import { useStore } from "zustand";
import { withoutCommands } from "../core/index.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Notices.module.css";
import { describeNotice, describeReplacement, isBrief } from "./notice-words.ts";
import type { Notice, Page } from "./page.ts";
import { describeUpdate } from "./update-words.ts";
import { useSettled } from "./use-settled.ts";

/** How long a notice stays that asks for nothing, and the words of one that offers something (milliseconds). */
const briefly = 8_000;

/**
 * What just happened and how to take it back, at the foot of the page, until it is dismissed or the
 * next thing happens. Its words are announced; the region is there to be gone to. An offer that nobody has taken up for a while
 * makes itself small, to cover less of the page.
 */
export function Notices({ page }: { readonly page: Page }) {
  const notice = useStore(page, (state) => state.notice);
  const update = useStore(page, (state) => state.update);
  const replacement = useWorkspace((state) => state.replacement);
  const undo = useWorkspace((state) => state.undoReplacement);
  const dismiss = useWorkspace((state) => state.dismissReplacement);

  useEffect(() => {
    if (!notice || !isBrief(notice)) return;
    const timer = setTimeout(() => page.setState({ notice: null }), briefly);
    return () => clearTimeout(timer);
  }, [notice, page]);

  const updateIsOld = useSettled(update, briefly);
  const replacementIsOld = useSettled(replacement, briefly);

  const cameFrom = useRef<EventTarget | null>(null);
  const remember = ({ relatedTarget }: FocusEvent) => {
    const isFromHere = relatedTarget instanceof Element && relatedTarget.closest(`.${styles["region"]}`) !== null;
    if (!isFromHere) cameFrom.current = relatedTarget;
  };
  // The button that was pressed goes with its notice, so the focus goes back to where it came from.
  const leave = (action: () => void) => () => {
    action();
    const { current } = cameFrom;
    const isThere = current instanceof HTMLElement && current.isConnected;
    (isThere ? current : document.querySelector<HTMLElement>("#plan"))?.focus();
  };

  if (!notice && !replacement && !update) return null;
  return (
    <section className={styles["region"]} aria-label="Notices" data-notices="">
      {notice ? (
        <Toast closeName="Dismiss" onFocus={remember} onClose={leave(() => page.setState({ notice: null }))}>
          <NoticeText notice={notice} />
          {notice.kind === "file"
            ? notice.actions.map(({ label, run }) => (
                <Button
                  key={label}
                  look="link"
                  onFocus={remember}
                  onClick={leave(() => {
                    page.setState({ notice: null });
                    run();
                  })}
                >
                  {label}
                </Button>
              ))
            : null}
        </Toast>
      ) : null}
      {update ? (
        <Toast
          closeName={update.reload ? "Update later" : "Hide"}
          onFocus={remember}
          onClose={leave(() => page.setState({ update: null }))}
        >
          <p className={update.reload && updateIsOld ? "visually-hidden" : styles["text"]}>
            <b>{describeUpdate(update).lead}</b>
            {describeUpdate(update).rest}
          </p>
          {update.reload ? (
            <Button look="link" onFocus={remember} onClick={leave(update.reload)}>
              Reload to update
            </Button>
          ) : null}
        </Toast>
      ) : null}
      {replacement ? (
        <Toast closeName="Keep the text" onFocus={remember} onClose={leave(dismiss)}>
          <p className={replacementIsOld ? "visually-hidden" : styles["text"]}>
            {withoutCommands(describeReplacement(replacement.reason))}
          </p>
          <Button look="link" onFocus={remember} onClick={leave(undo)}>
            Undo
          </Button>
        </Toast>
      ) : null}
    </section>
  );
}

interface ToastProps {
  /** There may be two. */
  readonly closeName: string;
  readonly children: ReactNode;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onClose: () => void;
}

function Toast({ closeName, children, onFocus, onClose }: ToastProps) {
  return (
    <div className={styles["toast"]}>
      {children}
      <Button className={styles["close"]} aria-label={closeName} onFocus={onFocus} onClick={onClose}>
        <X size="0.9375rem" aria-hidden="true" />
      </Button>
    </div>
  );
}

function NoticeText({ notice }: { readonly notice: Notice }) {
  const { lead, rest } = describeNotice(notice);
  if (notice.kind !== "link-ready") {
    return (
      <p className={styles["text"]}>
        <b>{withoutCommands(lead)}</b>
        {withoutCommands(rest)}
      </p>
    );
  }
  return (
    <label className={styles["text"]}>
      {lead}
      {rest}
      <input
        className={styles["link"]}
        readOnly
        value={notice.address}
        onFocus={(event) => event.currentTarget.select()}
      />
    </label>
  );
}
