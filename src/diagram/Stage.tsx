import { type NodeProps, useStore } from "@xyflow/react";
import { memo } from "react";
import type { EntryBox, StageBox } from "../core/index.ts";
import { type EntryWindow, entryWindow, wholeWindow } from "./entry-window.ts";
import type { StageNode } from "./nodes.ts";
import styles from "./Stage.module.css";
import { Words } from "./Words.tsx";
import { useIsWhole } from "./whole-context.ts";

/** A stage, its entries as plain elements inside, and the words of the arrow that leads to it. */
export const Stage = memo(({ data: { stage, arrow }, positionAbsoluteX, positionAbsoluteY }: NodeProps<StageNode>) => (
  <>
    {arrow ? <Words words={arrow.words} origin={{ x: positionAbsoluteX, y: positionAbsoluteY }} /> : null}
    <div
      className={styles[stage.kind]}
      data-stage={stage.id}
      data-folded={stage.folded.length > 0 || undefined}
      style={{
        left: stage.x - positionAbsoluteX,
        top: stage.y - positionAbsoluteY,
        width: stage.width,
        height: stage.height,
        "--entry-width": `${stage.entries[0]?.width ?? 0}px`,
      }}
    >
      <Words words={stage.words} origin={stage} />
      {stage.kind === "stage" ? <i data-toggle={stage.id} data-collapsed={stage.collapsed || undefined} /> : null}
      {stage.entries.length > 0 ? <Entries stage={stage} /> : null}
    </div>
  </>
));
Stage.displayName = "Stage";

function Entries({ stage }: { readonly stage: StageBox }) {
  const isWhole = useIsWhole();
  // A string, so that the store's changes draw anew only if the window moved.
  const near = useStore(({ transform: [x, y, zoom], width, height }) =>
    isWhole ? "" : keyOf(entryWindow(stage, { x, y, zoom }, { width, height })),
  );
  const shown = isWhole ? wholeWindow(stage) : windowOf(near);
  const elements = [];
  for (let column = shown.fromColumn; column < shown.toColumn; column++) {
    for (let row = shown.fromRow; row < shown.toRow; row++) {
      const entry = stage.entries[column * stage.rows + row];
      if (entry) elements.push(drawEntry(entry, stage));
    }
  }
  return elements;
}

// No component of its own: twenty thousand of them would be felt.
function drawEntry({ id, x, y, dropped, name, index, label, tint }: EntryBox, stage: StageBox) {
  const style = { left: x - stage.x, top: y - stage.y };
  return dropped === null ? (
    <div key={id} className={styles["entry"]} data-entry={id} data-label={label} data-tint={tint} style={style}>
      <b>{name}</b>:{index}
    </div>
  ) : (
    <div key={id} className={styles["dropped"]} data-entry={id} data-label={label} style={style}>
      <s>
        {name}
        {endOf(name)}:{index}
      </s>
    </div>
  );
}

/** After a name that may run from right to left, a mark that keeps the index behind it. */
function endOf(name: string): string {
  return /^[ -~]*$/.test(name) ? "" : "\u200e";
}

function keyOf({ fromRow, toRow, fromColumn, toColumn }: EntryWindow): string {
  return `${fromRow} ${toRow} ${fromColumn} ${toColumn}`;
}

function windowOf(key: string): EntryWindow {
  const [fromRow = 0, toRow = 0, fromColumn = 0, toColumn = 0] = key.split(" ").map(Number);
  return { fromRow, toRow, fromColumn, toColumn };
}
