import { Fragment, useState } from "react";
import { Button } from "../ui/Button.tsx";
import Dialog from "../ui/Dialog.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { Switch } from "../ui/Switch.tsx";
import { type Command, isSingleKey } from "./commands.ts";
import styles from "./HelpDialog.module.css";
import { listKeys } from "./key-list.ts";
import { singleKeys } from "./single-keys.ts";

interface HelpDialogProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
  readonly onAbout: () => void;
  /** Somebody would rather have the palette. */
  readonly onPalette: () => void;
  readonly onTour: () => void;
}

/** What the page is for, the ways to learn more, and what the keys do. */
export default function HelpDialog({ commands, onClose, onAbout, onPalette, onTour }: HelpDialogProps) {
  return (
    <Dialog title="Help and shortcuts" onClose={onClose}>
      <p className={styles["text"]}>
        Flightplan shows what Launchpad’s build farm will do with a <code>.launchpad.yaml</code> before it is pushed.
        The planner runs in this page: nothing that you type leaves it, unless you share a link.
      </p>
      <div className={styles["ways"]}>
        <Button look="line" onClick={onPalette}>
          Open the command palette
        </Button>
        <Button look="line" onClick={onTour}>
          Take the tour
        </Button>
        <LinkButton look="line" href="#docs" onClick={onClose}>
          Read the documentation
        </LinkButton>
        <Button look="line" onClick={onAbout}>
          About Flightplan
        </Button>
      </div>
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
