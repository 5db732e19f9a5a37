import { useStore } from "@xyflow/react";
import { indexLayout, type Layout, type PlacedEntry, toOneLine } from "../core/index.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import styles from "./FullName.module.css";
import type { Size } from "./viewport.ts";

/** Below this zoom names are hard to read, and the one pointed at is shown large. */
const legibleZoom = 0.7;

interface FullNameProps {
  readonly layout: Layout;
  readonly canvas: Size;
  /** Whether the picture shows no names of its own. */
  readonly isAfar: boolean;
}

/** The name of the entry pointed at, in full, where the picture shows it cut or too small. */
export function FullName({ layout, canvas, isAfar }: FullNameProps) {
  const pointed = useWorkspace((state) => state.pointed);
  const isSmall = useStore(({ transform }) => transform[2] < legibleZoom);
  const placed = pointed === null ? null : indexLayout(layout).findEntry(pointed);
  if (!placed || !(isAfar || isSmall || placed.entry.name.endsWith("…"))) return null;
  return <Tag placed={placed} canvas={canvas} />;
}

function Tag({ placed: { entry }, canvas }: { readonly placed: PlacedEntry; readonly canvas: Size }) {
  const [x, y, zoom] = useStore(({ transform }) => transform);
  const left = Math.max(8, Math.min(x + entry.x * zoom, canvas.width - 240));
  const above = y + entry.y * zoom;
  const below = above + entry.height * zoom;
  const isLow = below > canvas.height * 0.6;
  return (
    <p
      className={styles["tag"]}
      aria-hidden="true"
      style={{
        left,
        maxWidth: Math.min(520, canvas.width - left - 8),
        ...(isLow ? { bottom: canvas.height - above + 6 } : { top: below + 6 }),
      }}
    >
      <b>{toOneLine(entry.job)}</b>:{entry.index}{" "}
      {entry.dropped === null ? (
        <span data-tint={entry.tint}>{toOneLine(entry.series)}</span>
      ) : (
        <span>{entry.label}</span>
      )}
    </p>
  );
}
