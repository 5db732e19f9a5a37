import type { ReactNode } from "react";
import type { EntryBox, StageBox } from "../core/index.ts";
import type { EntryWindow } from "./entry-window.ts";
import type { StageNode } from "./nodes.ts";
import styles from "./Stage.module.css";
import { Words } from "./Words.tsx";

type StageDrawingProps = StageNode["data"] & {
  /** Where the node stands in the picture. */
  readonly x: number;
  readonly y: number;
  /** Its entries, as `drawEntries` draws them. */
  readonly children: ReactNode;
};

/** A stage, and the words of the arrow that leads to it. */
export function StageDrawing({ stage, arrow, x, y, children }: StageDrawingProps) {
  return (
    <>
      {arrow ? (
        <div className={styles["arrow"]} data-arrow={stage.id}>
          <Words words={arrow.words} origin={{ x, y }} />
        </div>
      ) : null}
      <div
        className={styles[stage.kind]}
        data-stage={stage.id}
        data-folded={stage.folded.length > 0 || undefined}
        style={{
          left: stage.x - x,
          top: stage.y - y,
          width: stage.width,
          height: stage.height,
          "--entry-width": `${stage.entries[0]?.width ?? 0}px`,
        }}
      >
        <Words words={stage.words} origin={stage} />
        {stage.kind === "stage" ? <i data-toggle={stage.id} data-collapsed={stage.collapsed || undefined} /> : null}
        {children}
      </div>
    </>
  );
}

/** Those entries of a stage that a window shows. */
export function drawEntries(stage: StageBox, { fromRow, toRow, fromColumn, toColumn }: EntryWindow): ReactNode {
  const elements = [];
  for (let column = fromColumn; column < toColumn; column++) {
    for (let row = fromRow; row < toRow; row++) {
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
