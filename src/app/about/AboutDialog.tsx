import { Fragment } from "react";
import { version } from "../../../package.json";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import Dialog from "../../ui/Dialog.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { describeFarmAge } from "../farm/farm-words.ts";
import { isFileAddress, withFragment } from "../page-address.ts";
import styles from "./AboutDialog.module.css";
import { credits } from "./credits.ts";
import { planningSources } from "./sources.ts";

/** Which Flightplan this is, what it plans from and how old that is, and whose work it stands on. */
export default function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const date = useWorkspace((state) => state.publicFarm.date);
  const age = useWorkspace((state) => describeFarmAge(state, "under Farm"));
  return (
    <Dialog title="About Flightplan" onClose={onClose}>
      <p className={styles["text"]}>
        Version {version}. Flightplan shows what Launchpad’s build farm will do with a <code>.launchpad.yaml</code>{" "}
        before it is pushed. It plans in your browser, and holds none of Launchpad’s or lpci’s code.
      </p>
      <h3 className={styles["heading"]}>What it plans from</h3>
      <dl className={styles["list"]}>
        {planningSources(date).map(({ name, words }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </Fragment>
        ))}
      </dl>
      {age === null ? null : <p className={styles["text"]}>{age}</p>}
      {/* Below the window, axe would take a link within the page for one that skips. */}
      <LinkButton look="line" href={withFragment("#docs/today")} onClick={onClose}>
        Where design and deployment differ
      </LinkButton>
      <h3 className={styles["heading"]}>What it is made with</h3>
      <dl className={styles["credits"]}>
        {credits.map(({ name, use, licence }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>
              {use} <span className={styles["licence"]}>({licence})</span>
            </dd>
          </Fragment>
        ))}
      </dl>
      {isFileAddress() ? null : (
        <LinkButton look="line" href="./licences.txt" target="_blank">
          All licences in full
        </LinkButton>
      )}
    </Dialog>
  );
}
