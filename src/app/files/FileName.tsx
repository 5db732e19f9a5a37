import { toOneLine } from "../../core/index.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import styles from "./FileName.module.css";
import { isEdited } from "./is-edited.ts";

/** The file that the text is of, and whether it has been edited since it was read or saved. */
export default function FileName() {
  const file = useWorkspace((state) => state.file);
  const edited = useWorkspace(isEdited);
  if (!file) return null;
  const name = toOneLine(file.name);
  return (
    <p className={styles["file"]} title={name}>
      <span className="visually-hidden">File </span>
      <span className={styles["name"]}>{name}</span>
      {edited ? <span className={styles["edited"]}> edited</span> : null}
    </p>
  );
}
