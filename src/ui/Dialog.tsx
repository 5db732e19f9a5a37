import { Dialog as Headless } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A modal dialog, open while it is mounted. Comes with the headless library: import it lazily. */
export default function Dialog({ title, children, onClose }: DialogProps) {
  return (
    <Headless.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Headless.Portal>
        <Headless.Overlay className={styles["overlay"]} />
        <Headless.Content className={styles["content"]} aria-describedby={undefined}>
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
