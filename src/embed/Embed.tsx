import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { describeCounts } from "./describe-counts.ts";
import styles from "./Embed.module.css";
import { EmbeddedPlan } from "./EmbeddedPlan.tsx";
import { EmbedFrame, type EmbedPlace } from "./EmbedFrame.tsx";
import { EmbedVerdict } from "./EmbedVerdict.tsx";
import { PinnedEntry } from "./PinnedEntry.tsx";
import { SourceText } from "./SourceText.tsx";

/** How much of the page is shown. */
export type EmbedView = "diagram" | "split" | "source";

/** The page without an editor: a plan, its text, or both, to be looked at. Lets the page around it scroll, and keeps nothing. */
export function Embed({ view, place }: { readonly view: EmbedView; readonly place: EmbedPlace }) {
  const text = useWorkspace((state) => state.text);
  const counts = useWorkspace(describeCounts);
  return (
    <EmbedFrame place={place} counts={counts}>
      {view === "source" ? null : <EmbedVerdict />}
      <div className={styles[view]}>
        {view === "diagram" ? null : <SourceText text={text} />}
        {view === "source" ? null : <EmbeddedPlan />}
      </div>
      <PinnedEntry />
    </EmbedFrame>
  );
}
