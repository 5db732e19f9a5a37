import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import Dialog from "../ui/Dialog.tsx";
import type { Command } from "./commands.ts";
import { describeFarmAge, farmSource } from "./farm/farm-words.ts";
import styles from "./HelpDialog.module.css";
import { shortcutKeys } from "./shortcut-keys.ts";

interface HelpDialogProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
  /** Somebody would rather have the palette. */
  readonly onPalette: () => void;
}

const elsewhere: readonly { readonly keys: readonly string[]; readonly title: string }[] = [
  { keys: ["↑", "↓", "←", "→"], title: "Move through lanes, stages and entries (in the plan)" },
  { keys: ["Enter"], title: "Open the details of a lane, stage or entry (in the plan)" },
  { keys: ["Space"], title: "Fold and unfold a lane (in the plan)" },
  { keys: ["Esc", "Tab"], title: "Leave the editor by keyboard, one after the other" },
  { keys: ["Ctrl", "Space"], title: "Offer what can be written (in the editor)" },
  { keys: ["F2"], title: "Explain the word at the caret (in the editor)" },
  { keys: ["Ctrl", "F"], title: "Search the text (in the editor)" },
  { keys: ["Ctrl", "Wheel"], title: "Zoom the plan; the plain wheel scrolls it" },
];

/** What the keys do, what the page computes and from which data, and whose work it stands on. */
export default function HelpDialog({ commands, onClose, onPalette }: HelpDialogProps) {
  const date = useWorkspace((state) => state.publicFarm.date);
  const age = useWorkspace((state) => describeFarmAge(state, "under Farm"));
  return (
    <Dialog title="Help" onClose={onClose}>
      <p className={styles["text"]}>
        Flightplan shows what Launchpad’s build farm will do with a <code>.launchpad.yaml</code> before it is pushed.
        The planner runs in this page: nothing that you type leaves it, unless you share a link.
      </p>
      <Button look="line" onClick={onPalette}>
        Open the command palette
      </Button>
      <h3 className={styles["heading"]}>Keys</h3>
      <dl className={styles["keys"]}>
        {commands.flatMap(({ id, title, shortcut }) =>
          shortcut ? [<KeyRow key={id} keys={shortcutKeys(shortcut)} title={title} />] : [],
        )}
        {elsewhere.map(({ keys, title }) => (
          <KeyRow key={title} keys={keys} title={title} />
        ))}
      </dl>
      <h3 className={styles["heading"]}>What it plans from</h3>
      <p className={styles["text"]}>
        <b>As designed</b> follows the review that designed this feature, <b>as deployed</b> Launchpad’s code of July
        2025. {farmSource(date)}
      </p>
      {age === null ? null : <p className={styles["text"]}>{age}</p>}
      <h3 className={styles["heading"]}>Credits</h3>
      <p className={styles["text"]}>
        Drawn with React Flow, edited with CodeMirror, read with yaml, set in Ubuntu Sans.
      </p>
    </Dialog>
  );
}

function KeyRow({ keys, title }: { readonly keys: readonly string[]; readonly title: string }) {
  return (
    <>
      <dt>
        {keys.map((key) => (
          <kbd key={key} className={styles["key"]}>
            {key}
          </kbd>
        ))}
      </dt>
      <dd>{title}</dd>
    </>
  );
}
