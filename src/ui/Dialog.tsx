import { Dialog as Headless } from "radix-ui";
import { type ReactNode, useState } from "react";
import { Button } from "./Button.tsx";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Whether it has room for a table. */
  readonly wide?: boolean;
  /** A selector: what gets the focus in the end where nothing is left of what had it before. */
  readonly returnTo?: string;
  readonly onClose: () => void;
}

/** A modal dialog, open while it is mounted. Comes with the headless library: import it lazily. */
export default function Dialog({ title, children, wide = false, returnTo, onClose }: DialogProps) {
  // There is no trigger for the library to go back to.
  const [opener] = useState(() => document.activeElement);
  const returnFocus = (event: Event) => {
    event.preventDefault();
    const fallback = returnTo === undefined ? null : document.querySelector<HTMLElement>(returnTo);
    if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus();
    else fallback?.focus();
  };
  return (
    <Headless.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Headless.Portal>
        <Headless.Overlay className={styles["overlay"]} />
        <Headless.Content
          className={styles["content"]}
          data-wide={wide || undefined}
          aria-describedby={undefined}
          onCloseAutoFocus={returnFocus}
        >
          <header className={styles["head"]}>
            <Headless.Title className={styles["title"]}>{title}</Headless.Title>
            <Headless.Close asChild>
              <Button look="line">Close</Button>
            </Headless.Close>
          </header>
          {children}
        </Headless.Content>
      </Headless.Portal>
    </Headless.Root>
  );
}
