import type { ReactNode } from "react";
import { Boundary } from "../ui/Boundary.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Part.module.css";

/** A part of the page, by the name that a sentence begins with. When it fails it says so in its place, and offers to load the page again. */
export function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const words = (
    <div className={styles["failed"]} role="alert">
      {name} failed, or could not be loaded.
      <Button look="line" onClick={() => location.reload()}>
        Reload
      </Button>
    </div>
  );
  return <Boundary fallback={words}>{children}</Boundary>;
}
