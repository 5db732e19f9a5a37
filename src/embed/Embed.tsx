import { useSyncExternalStore } from "react";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { describeCounts } from "./describe-counts.ts";
import styles from "./Embed.module.css";
import { EmbeddedPair } from "./EmbeddedPair.tsx";
import { EmbeddedPlan } from "./EmbeddedPlan.tsx";
import { EmbedFrame, type EmbedPlace } from "./EmbedFrame.tsx";
import { EmbedVerdict } from "./EmbedVerdict.tsx";
import type { SidesSource } from "./embedded-sides.ts";
import { PinnedPart } from "./PinnedPart.tsx";
import { SourceText } from "./SourceText.tsx";

/** How much of the page is shown. */
export type EmbedView = "diagram" | "split" | "source";

interface EmbedProps {
  readonly view: EmbedView;
  readonly place: EmbedPlace;
  /** Of a link that shows two plans, both; see `noSides`. */
  readonly source: SidesSource;
}

/** The page without an editor: a plan or two, their text, or both, to be looked at. Lets the page around it scroll, and keeps nothing. */
export function Embed({ view, place, source }: EmbedProps) {
  const text = useWorkspace((state) => state.text);
  const counts = useWorkspace(describeCounts);
  const found = useSyncExternalStore(source.subscribe, source.getSnapshot);
  const pair = typeof found === "string" ? null : found;
  const plan = pair ? <EmbeddedPair {...pair} /> : found === "pending" ? null : <EmbeddedPlan />;
  return (
    <EmbedFrame place={place} counts={pair?.counts ?? counts}>
      {view === "source" || pair ? null : <EmbedVerdict />}
      <div className={styles[view]}>
        {view === "diagram" ? null : <SourceText text={text} />}
        {view === "source" ? null : plan}
      </div>
      <PinnedPart other={pair?.sides.find(({ workspace }) => workspace !== pair.leader)?.workspace ?? null} />
    </EmbedFrame>
  );
}
