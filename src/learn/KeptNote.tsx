import styles from "./LessonPlayer.module.css";
import type { Progress } from "./progress.ts";
import { useIsKept } from "./use-progress.ts";

/** Says where a device keeps nothing, and nothing anywhere else. */
export function KeptNote({ progress }: { readonly progress: Progress }) {
  if (useIsKept(progress)) return null;
  return <p className={styles["note"]}>This browser keeps nothing, so your progress lasts until the page is closed.</p>;
}
