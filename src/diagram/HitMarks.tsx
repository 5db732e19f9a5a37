import { useStore, ViewportPortal } from "@xyflow/react";
import { useEffect, useMemo } from "react";
import type { Layout } from "../core/index.ts";
import styles from "./HitMarks.module.css";
import { hitSetOf, showHits } from "./hit-marks.ts";
import { rectanglePath } from "./overview-paths.ts";
import type { Search } from "./use-search.ts";

const origin = { x: 0, y: 0 };

interface HitMarksProps {
  readonly layout: Layout;
  readonly search: Search;
  /** Whether the picture has no boxes to mark, because it is seen from afar. */
  readonly isAfar: boolean;
}

/** Marks what a search found on the picture: by attributes, or from afar by two paths. */
export function HitMarks({ layout, search: { hits, current }, isAfar }: HitMarksProps) {
  const picture = useStore(({ domNode }) => domNode);
  const found = useMemo(() => hitSetOf(hits, current), [hits, current]);

  useEffect(() => {
    if (!picture || isAfar) return;
    const show = () => showHits(picture, layout, found);
    show();
    if (found.ids.size === 0) return;
    const observer = new MutationObserver(show);
    observer.observe(picture, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      showHits(picture, layout, hitSetOf([], null));
    };
  }, [picture, layout, found, isAfar]);

  const path = useMemo(
    () =>
      isAfar
        ? rectanglePath(
            hits.map(({ entry }) => entry),
            origin,
          )
        : "",
    [hits, isAfar],
  );
  if (path === "") return null;
  return (
    <ViewportPortal>
      <svg className={styles["hits"]} width={1} height={1} data-hits-afar={hits.length}>
        <path className={styles["hit"]} d={path} />
        {current ? <path className={styles["current"]} d={rectanglePath([current.entry], origin)} /> : null}
      </svg>
    </ViewportPortal>
  );
}
