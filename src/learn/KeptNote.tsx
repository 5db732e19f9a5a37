import type { Progress } from "./progress.ts";
import styles from "./Reading.module.css";
import { useIsKept } from "./use-progress.ts";

/** Says where a device keeps nothing, and nothing anywhere else. */
export function KeptNote({ progress }: { readonly progress: Progress }) {
  if (useIsKept(progress)) return null;
  return <p className={styles["note"]}>This browser keeps nothing, so your progress lasts until the page is closed.</p>;
}
