import { useStore } from "@xyflow/react";
import { type PointerEvent, useEffect, useEffectEvent, useMemo, useRef } from "react";
import { type Hit, indexLayout, type Layout, type Point, type Rectangle } from "../core/index.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { MapProblems } from "./MapProblems.tsx";
import { dotsOnMap, drawMap, middleOf, seenOnMap } from "./map-drawing.ts";
import { centredView } from "./move-view.ts";
import styles from "./PlanMap.module.css";
import type { ViewControl } from "./use-view.ts";
import type { Size } from "./viewport.ts";

interface PlanMapProps {
  readonly layout: Layout;
  readonly canvas: Size;
  readonly place: Rectangle;
  readonly view: ViewControl;
  readonly hits: readonly Hit[];
}

/**
 * The whole picture in a corner: where one is in it, and a way to elsewhere. For pointers only, so hidden from assistive technology: the
 * list leads the keyboard through the plan and moves the picture along. A few paths, whatever the plan.
 */
export function PlanMap({ layout, canvas, place, view, hits }: PlanMapProps) {
  const svg = useRef<SVGSVGElement>(null);
  // From where somebody took hold of the frame to its middle, in the picture.
  const grip = useRef<Point>({ x: 0, y: 0 });
  const [x, y, zoom] = useStore(({ transform }) => transform);
  const selected = useWorkspace((state) => state.selected);
  const map = drawMap(layout);
  const seen = seenOnMap(map, { x, y, zoom }, canvas);
  const found = useMemo(
    () =>
      dotsOnMap(
        map,
        hits.map(({ entry }) => entry),
        3,
      ),
    [map, hits],
  );
  const pinned = selected === null ? null : (indexLayout(layout).findEntry(selected)?.entry ?? null);

  const pointAt = ({ clientX, clientY }: PointerEvent): Point => {
    const box = svg.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: (clientX - box.left) / map.across, y: (clientY - box.top) / map.down };
  };
  const take = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = pointAt(event);
    const middle = { x: (canvas.width / 2 - x) / zoom, y: (canvas.height / 2 - y) / zoom };
    const isOnFrame =
      Math.abs(at.x - middle.x) <= canvas.width / zoom / 2 && Math.abs(at.y - middle.y) <= canvas.height / zoom / 2;
    grip.current = isOnFrame ? { x: middle.x - at.x, y: middle.y - at.y } : { x: 0, y: 0 };
    move(event);
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const at = pointAt(event);
    const { x: across, y: down } = grip.current;
    view.moveTo(centredView(zoom, layout, canvas, { x: at.x + across, y: at.y + down }));
  };

  // As over the picture: the plain wheel scrolls, Ctrl or ⌘ with it zooms. React's own listeners cannot keep the page from zooming.
  const turn = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) view.zoomBy(2 ** (-event.deltaY / 200));
    else view.panBy(event.deltaX / canvas.width, event.deltaY / canvas.height);
  });
  useEffect(() => {
    const element = svg.current;
    const onWheel = (event: WheelEvent) => turn(event);
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, []);

  const ring = pinned && middleOf(pinned);
  return (
    <svg
      ref={svg}
      className={styles["map"]}
      aria-hidden="true"
      data-map=""
      style={{ left: place.x, top: place.y }}
      width={map.width}
      height={map.height}
      onPointerDown={take}
      onPointerMove={move}
    >
      <path className={styles["lanes"]} d={map.lanes} />
      <path className={styles["withheld"]} d={map.withheld} />
      <path className={styles["stages"]} d={map.stages} />
      <MapProblems layout={layout} />
      {found === "" ? null : <path className={styles["found"]} data-hits-on-map={hits.length} d={found} />}
      {ring ? <circle className={styles["pinned"]} cx={ring.x * map.across} cy={ring.y * map.down} r={4} /> : null}
      <rect className={styles["seen"]} data-seen="" {...seen} />
    </svg>
  );
}
