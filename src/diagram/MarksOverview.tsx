import { ViewportPortal } from "@xyflow/react";
import { indexLayout, type Layout, type Rectangle } from "../core/index.ts";
import { markedEntries } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import styles from "./MarksOverview.module.css";
import type { Focus } from "./marks.ts";
import { rectanglePath } from "./overview-paths.ts";

const origin = { x: 0, y: 0 };

/** The marks of a picture that has no boxes to mark, because it is seen from afar. */
export function MarksOverview({ layout, focus }: { readonly layout: Layout; readonly focus: Focus | null }) {
  const marked = useWorkspace(markedEntries);
  const pointed = useWorkspace((state) => state.pointed);
  const selected = useWorkspace((state) => state.selected);
  const { findEntry, findStage } = indexLayout(layout);
  const boxOf = (id: string | null): Rectangle[] => {
    const entry = id === null ? null : findEntry(id)?.entry;
    return entry ? [entry] : [];
  };
  const stage = focus?.visible && focus.kind === "stage" ? findStage(focus.id) : null;
  const ringed = focus?.visible && focus.kind === "entry" ? boxOf(focus.id) : stage ? [stage] : [];
  const filled = [...marked].flatMap(boxOf);
  const outlined = [...boxOf(pointed), ...boxOf(selected), ...ringed];

  return (
    <ViewportPortal>
      <svg className={styles["marks"]} width={1} height={1}>
        <path className={styles["marked"]} d={rectanglePath(filled, origin)} />
        <path className={styles["outlined"]} d={rectanglePath(outlined, origin)} />
      </svg>
    </ViewportPortal>
  );
}
