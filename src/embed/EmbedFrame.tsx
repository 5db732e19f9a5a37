import type { ReactNode } from "react";
import { Brand } from "../ui/Brand.tsx";
import styles from "./EmbedFrame.module.css";
import { OpenLink } from "./OpenLink.tsx";

/** Where an embed is shown. */
export interface EmbedPlace {
  /** The address that opens the same in Flightplan; null where the page has none. */
  readonly address: string | null;
  /** Whether it is in a sandbox of its own, where it may be forbidden to open anything. */
  readonly isSandboxed: boolean;
}

interface EmbedFrameProps {
  readonly place: EmbedPlace;
  /** What the plan comes to, in a few words. */
  readonly counts: string;
  readonly children: ReactNode;
}

/** The slim bar over an embed: what this is, and the way to all of it. */
export function EmbedFrame({ place, counts, children }: EmbedFrameProps) {
  return (
    <div className={styles["embed"]}>
      <header className={styles["bar"]}>
        <h1 className={styles["brand"]}>
          <Brand />
          Flightplan
        </h1>
        <p className={styles["counts"]} role="status">
          {counts}
        </p>
        {place.address === null ? null : <OpenLink address={place.address} isSandboxed={place.isSandboxed} />}
      </header>
      <main className={styles["main"]}>{children}</main>
    </div>
  );
}
