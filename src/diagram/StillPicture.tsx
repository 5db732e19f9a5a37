import { memo, type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from "react";
import type { Layout, Point } from "../core/index.ts";
import { concernedOf } from "../store/problems.ts";
import { shownAnalysed } from "../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { wholeWindow } from "./entry-window.ts";
import { LaneFrame } from "./LaneFrame.tsx";
import type { Focus } from "./marks.ts";
import { nodesOf, type PictureNode } from "./nodes.ts";
import pictureStyles from "./Picture.module.css";
import { keepProblemsShown } from "./problem-marks.ts";
import { drawEntries, StageDrawing } from "./StageDrawing.tsx";
import styles from "./StillPicture.module.css";
import { useMarks } from "./use-marks.ts";

interface StillPictureProps {
  readonly layout: Layout;
  readonly zoom: number;
  readonly focus: Focus | null;
  /** An entry was clicked or tapped. */
  readonly onPick: (id: string) => void;
  /** Something else was, at a point of the layout. */
  readonly onPickAt?: (point: Point) => void;
  /** Drawn over the picture, as large as it is. */
  readonly children?: ReactNode;
}

/**
 * The picture without React Flow, as large as it is: the browser scrolls it, so that in a page of somebody else's the wheel and a finger
 * are that page's wherever there is nothing to scroll. All entries are drawn, so it is for plans of a few thousand. Nothing in it is for
 * a screen reader or for the keyboard.
 */
export function StillPicture({ layout, zoom, focus, onPick, onPickAt, children }: StillPictureProps) {
  const ref = useRef<HTMLDivElement>(null);
  const workspace = useWorkspaceStore();
  const nodes = useMemo(() => nodesOf(layout, "whole"), [layout]);
  useMarks(ref, layout, focus);

  const analysed = useWorkspace(shownAnalysed);
  useEffect(() => {
    return ref.current ? keepProblemsShown(ref.current, layout, concernedOf(analysed)) : undefined;
  }, [layout, analysed]);

  useLayoutEffect(() => {
    if (!focus?.visible) return;
    const ringed = ref.current?.querySelector("[data-focused]");
    ringed?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [focus]);

  const pick = useEffectEvent(onPick);
  const pickAt = useEffectEvent(({ clientX, clientY }: MouseEvent) => {
    const { left = 0, top = 0 } = ref.current?.getBoundingClientRect() ?? {};
    onPickAt?.({ x: (clientX - left) / zoom, y: (clientY - top) / zoom });
  });
  useEffect(() => {
    const drawing = ref.current;
    if (!drawing) return;
    const ended = new AbortController();
    const { signal } = ended;
    const point = (event: PointerEvent) => {
      // A finger does not hover.
      if (event.pointerType !== "touch") workspace.getState().point(entryUnder(event));
    };
    const onClick = (event: MouseEvent) => {
      const entry = entryUnder(event);
      if (entry === null) pickAt(event);
      else pick(entry);
    };
    drawing.addEventListener("pointerover", point, { signal });
    drawing.addEventListener("pointerleave", () => workspace.getState().point(null), { signal });
    drawing.addEventListener("click", onClick, { signal });
    return () => ended.abort();
  }, [workspace]);

  return (
    <div
      className={styles["sheet"]}
      style={{ width: layout.width * zoom, height: layout.height * zoom }}
      aria-hidden="true"
    >
      <div
        ref={ref}
        className={`${styles["drawing"]} ${pictureStyles["drawn"]}`}
        style={{ width: layout.width, height: layout.height, transform: `scale(${zoom})` }}
      >
        {nodes.map((node) => (
          <DrawnNode key={node.id} node={node} />
        ))}
        {children}
      </div>
    </div>
  );
}

const DrawnNode = memo(({ node }: { readonly node: PictureNode }) => {
  const { position, width, height } = node;
  return (
    <div className={styles["node"]} style={{ left: position.x, top: position.y, width, height }}>
      {node.type === "stage" ? (
        <StageDrawing {...node.data} {...position}>
          {drawEntries(node.data.stage, wholeWindow(node.data.stage))}
        </StageDrawing>
      ) : (
        <LaneFrame data={node.data} />
      )}
    </div>
  );
});
DrawnNode.displayName = "DrawnNode";

function entryUnder({ target }: Event): string | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-entry]") : null;
  return element?.dataset["entry"] ?? null;
}
