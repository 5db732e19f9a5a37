import { Fragment, useState } from "react";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import Dialog from "../ui/Dialog.tsx";
import { Switch } from "../ui/Switch.tsx";
import { type Command, isSingleKey } from "./commands.ts";
import { describeFarmAge, farmSource } from "./farm/farm-words.ts";
import styles from "./HelpDialog.module.css";
import { listKeys } from "./key-list.ts";
import { singleKeys } from "./single-keys.ts";

interface HelpDialogProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
  /** Somebody would rather have the palette. */
  readonly onPalette: () => void;
  readonly onTour: () => void;
}

/** What the keys do, what the page computes and from which data, and whose work it stands on. */
export default function HelpDialog({ commands, onClose, onPalette, onTour }: HelpDialogProps) {
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
      <Button look="line" onClick={onTour}>
        Take the tour
      </Button>
      <p className={styles["text"]}>
        <a href="#docs" onClick={onClose}>
          Documentation
        </a>
        : how a plan is made, every key, every problem.
      </p>
      <h3 className={styles["heading"]}>Keys</h3>
      {listKeys(commands).map(({ heading, rows }) => (
        <Fragment key={heading}>
          <h4 className={styles["group"]}>{heading}</h4>
          <dl className={styles["keys"]}>
            {rows.map(({ keys, title }) => (
              <Fragment key={title}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key} className={styles["key"]}>
                      {key}
                    </kbd>
                  ))}
                </dt>
                <dd>{title}</dd>
              </Fragment>
            ))}
          </dl>
        </Fragment>
      ))}
      <SingleKeys commands={commands} />
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

/** Whether shortcuts of one character work, for those who have them pressed by something else than a finger. */
function SingleKeys({ commands }: Pick<HelpDialogProps, "commands">) {
  const [on, setOn] = useState(singleKeys.isOn());
  const keys = commands.flatMap(({ shortcut }) => (shortcut && isSingleKey(shortcut) ? [shortcut.key] : []));
  return (
    <div className={styles["single"]}>
      <Switch
        checked={on}
        onChange={(next) => {
          singleKeys.turn(next);
          setOn(next);
        }}
      >
        Shortcuts of one character: {keys.join("  ")}
      </Switch>
    </div>
  );
}
