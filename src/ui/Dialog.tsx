import { X } from "lucide-react";
import { Dialog as Headless } from "radix-ui";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Whether it has room for a table. */
  readonly wide?: boolean;
  /** Whether it is a palette: its top stays where it is, and its title is for screen readers only. */
  readonly palette?: boolean;
  /** The id of words that are read with the title. */
  readonly describedBy?: string;
  /** A selector: what gets the focus in the beginning, where that is not the first that can have it. */
  readonly focusFirst?: string;
  /** A selector: what gets the focus in the end where nothing is left of what had it before. */
  readonly returnTo?: string;
  readonly onClose: () => void;
  /** It is gone, and the focus is back where it was. */
  readonly onClosed?: () => void;
}

/** What had the focus before the dialog that is open or was so a moment ago. */
let lastOpener: Element | null = null;

/** A modal dialog, open while it is mounted. Comes with the headless library: import it lazily. */
export default function Dialog({
  title,
  children,
  describedBy,
  focusFirst,
  returnTo,
  onClose,
  onClosed,
  ...look
}: DialogProps) {
  const { wide = false, palette = false } = look;
  // There is no trigger for the library to go back to. A dialog that takes another one's place goes back to where that came from.
  const [openers] = useState(() => {
    const active = document.activeElement;
    return active === document.body || active?.closest("[role=dialog]") ? [active, lastOpener] : [active];
  });
  const content = useRef<HTMLDivElement>(null);
  const begin = (event: Event) => {
    lastOpener = openers.at(-1) ?? null;
    const first = focusFirst === undefined ? null : content.current?.querySelector<HTMLElement>(focusFirst);
    if (!first) return;
    event.preventDefault();
    first.focus();
  };
  const returnFocus = (event: Event) => {
    event.preventDefault();
    const opener = openers.find((one) => one?.isConnected && one !== document.body);
    const fallback = returnTo === undefined ? null : document.querySelector<HTMLElement>(returnTo);
    if (opener instanceof HTMLElement) opener.focus();
    else fallback?.focus();
    lastOpener = null;
    onClosed?.();
  };
  return (
    <Headless.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Headless.Portal>
        <Headless.Overlay className={styles["overlay"]} />
        <Headless.Content
          ref={content}
          className={styles["content"]}
          data-wide={wide || undefined}
          data-palette={palette || undefined}
          aria-describedby={describedBy}
          onOpenAutoFocus={begin}
          onCloseAutoFocus={returnFocus}
        >
          <div className={palette ? "visually-hidden" : styles["head"]}>
            <Headless.Title className={styles["title"]}>{title}</Headless.Title>
            {palette ? null : (
              <Headless.Close asChild>
                <Button look="line">Close</Button>
              </Headless.Close>
            )}
          </div>
          {children}
          {palette ? (
            <Headless.Close asChild>
              <Button className={styles["close"]} aria-label="Close">
                <X size="1rem" aria-hidden="true" />
              </Button>
            </Headless.Close>
          ) : null}
        </Headless.Content>
      </Headless.Portal>
    </Headless.Root>
  );
}
