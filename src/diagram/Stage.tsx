import { type NodeProps, useStore } from "@xyflow/react";
import { memo } from "react";
import type { StageBox } from "../core/index.ts";
import { type EntryWindow, entryWindow, wholeWindow } from "./entry-window.ts";
import type { StageNode } from "./nodes.ts";
import { drawEntries, StageDrawing } from "./StageDrawing.tsx";
import { useIsWhole } from "./whole-context.ts";

/** A stage, its entries as plain elements inside, and the words of the arrow that leads to it. */
export const Stage = memo(({ data: { stage, arrow }, positionAbsoluteX, positionAbsoluteY }: NodeProps<StageNode>) => (
  <StageDrawing stage={stage} arrow={arrow} x={positionAbsoluteX} y={positionAbsoluteY}>
    {stage.entries.length > 0 ? <Entries stage={stage} /> : null}
  </StageDrawing>
));
Stage.displayName = "Stage";

function Entries({ stage }: { readonly stage: StageBox }) {
  const isWhole = useIsWhole();
  // A string, so that the store's changes draw anew only if the window moved.
  const near = useStore(({ transform: [x, y, zoom], width, height }) =>
    isWhole ? "" : keyOf(entryWindow(stage, { x, y, zoom }, { width, height })),
  );
  return drawEntries(stage, isWhole ? wholeWindow(stage) : windowOf(near));
}

function keyOf({ fromRow, toRow, fromColumn, toColumn }: EntryWindow): string {
  return `${fromRow} ${toRow} ${fromColumn} ${toColumn}`;
}

function windowOf(key: string): EntryWindow {
  const [fromRow = 0, toRow = 0, fromColumn = 0, toColumn = 0] = key.split(" ").map(Number);
  return { fromRow, toRow, fromColumn, toColumn };
}
