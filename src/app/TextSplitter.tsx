import { useEffect, useSyncExternalStore } from "react";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import Splitter from "../ui/Splitter.tsx";
import { hideText, subscribeToHiddenText, textIsHidden } from "./hidden-text.ts";

/** The least room for the text and for the plan beside it (pixels). */
const leastText = 240;
const leastPlan = 360;

/** The bar between text and plan. Comes after the first diagram; the width itself is there before the first paint. */
export default function TextSplitter() {
  const workspace = useWorkspaceStore();
  const isHidden = useSyncExternalStore(subscribeToHiddenText, textIsHidden);

  // Who asks for a place in the text wants to see it.
  useEffect(() => {
    let { reveal } = workspace.getState();
    return workspace.subscribe((state) => {
      if (state.reveal !== reveal) hideText(false);
      reveal = state.reveal;
    });
  }, [workspace]);

  return (
    <Splitter
      name="Width of the text"
      controls="pipeline"
      edge="end"
      property="--text-width"
      min={leastText}
      findMax={roomForText}
      hiding={{ isHidden, setHidden: hideText }}
    />
  );
}

function roomForText(part: HTMLElement): number {
  return Math.max(leastText, (part.parentElement?.clientWidth ?? 0) - leastPlan);
}
