import { lazy, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { canvasPadding } from "../core/index.ts";
import { Diagram } from "../diagram/Diagram.tsx";
import { useFolded } from "../diagram/use-folded.ts";
import { flowFor, useLayout } from "../diagram/use-layout.ts";
import type { SimulatedPicture } from "../simulation/Simulation.tsx";
import { hasDetails, isEmpty, isRejected, isStale, needsVerdict, shownAnalysed } from "../store/selectors.ts";
import { isSimulated } from "../store/simulation-slice.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Boundary } from "../ui/Boundary.tsx";
import { useFirstPaint } from "../ui/use-first-paint.ts";
import { Controls } from "./Controls.tsx";
import { describeFarmState } from "./describe-farm-state.ts";
import { loadVerdict } from "./load-verdict.ts";
import { Part } from "./Part.tsx";
import { Planning } from "./Planning.tsx";
import styles from "./PlanPane.module.css";

const EmptyState = lazy(() => import("./EmptyState.tsx"));
const Verdict = lazy(loadVerdict);
const PlanViews = lazy(() => import("./PlanViews.tsx"));
const ViewSwitch = lazy(() => import("./ViewSwitch.tsx"));
const Explanation = lazy(() => import("./PlanExplanation.tsx"));
const Replay = lazy(() => import("../findings/replay/Replay.tsx"));
const Simulation = lazy(() => import("../simulation/Simulation.tsx"));
const Details = lazy(() => import("../findings/Details.tsx"));

interface PlanPaneProps {
  readonly narrow: boolean;
  /** Without controls and other views, as in a lesson. */
  readonly isBare?: boolean;
}

/** The plan: controls, verdict, the picture with its list, and details of what is selected. */
export function PlanPane({ narrow, isBare = false }: PlanPaneProps) {
  const analysed = useWorkspace(shownAnalysed);
  const stale = useWorkspace(isStale);
  const empty = useWorkspace(isEmpty);
  const hasVerdict = useWorkspace(needsVerdict);
  const rejected = useWorkspace(isRejected);
  const hasSelection = useWorkspace(hasDetails);
  const showBoth = useWorkspace((state) => state.showBoth);
  const compared = useWorkspace((state) => state.comparison !== null);
  const showTable = useWorkspace((state) => state.showTable) && !compared;
  const painted = useFirstPaint();
  // A link or a draft that asks for it opens as a plan, and is told when that is there.
  const accountKind = useWorkspace((state) => (painted ? state.accountKind : null));
  const showDropped = useWorkspace((state) => state.showDropped);
  const farmDate = useWorkspace((state) => state.publicFarm.date);
  const farmNote = useWorkspace(describeFarmState);
  const [canvasWidth, setCanvasWidth] = useState(0);
  const [picture, setPicture] = useState<SimulatedPicture | null>(null);
  const [collapsed, toggle] = useFolded(analysed?.documentId ?? 0);

  const flow = narrow ? "column" : flowFor(canvasWidth);
  const width = Math.max(0, canvasWidth - 2 * canvasPadding(flow));
  const layout = useLayout({ plan: analysed?.analysis.plan ?? null, flow, width, showDropped, collapsed });
  const drawn = layout !== null && layout.lanes.length > 0 && !empty;
  const both = showBoth && drawn;
  const tabled = showTable && !empty && analysed !== null;
  const replayed = accountKind === "replay" && !compared && !empty;
  const explained = accountKind === "explanation" && !hasSelection && !compared && !empty;
  const simulated = useWorkspace(isSimulated) && !empty && !replayed;
  const isOther = both || tabled || compared || replayed;
  const isBeside = hasSelection || explained;
  const isAwaited = analysed === null && !hasVerdict && !empty;
  // While somebody types, a text is broken and whole again all the time: nothing may move the picture for that.
  const overPicture = (stale || rejected) && drawn && !compared;
  const verdict =
    // What is compared has its own words for that.
    (hasVerdict || rejected) && !compared ? (
      <Part name="The verdict">
        <Verdict />
      </Part>
    ) : null;
  const over = overPicture ? (
    <div className={styles["over"]}>
      {stale ? <p className={styles["stale"]}>Stale: the plan of the text before the error</p> : null}
      {verdict}
    </div>
  ) : null;

  return (
    <section id={isBare ? undefined : "plan"} className={styles["pane"]} aria-label="Plan" tabIndex={-1}>
      <h2 className="visually-hidden">Plan</h2>
      {isBare ? null : <Controls width={canvasWidth} droppedCount={layout?.droppedCount ?? 0} />}
      {overPicture ? null : verdict}
      <Canvas onWidth={setCanvasWidth}>
        {isOther ? (
          <div className={styles["picture"]} data-beside-details={isBeside || undefined}>
            <Part name="This view">{replayed ? <Replay narrow={narrow} /> : <PlanViews narrow={narrow} />}</Part>
          </div>
        ) : null}
        {both || compared || canvasWidth === 0 ? null : drawn && analysed ? (
          // Behind the table it keeps its place.
          <div className={styles["picture"]} data-beside-details={isBeside || undefined} hidden={tabled || replayed}>
            <Part name="The picture">
              <Diagram
                layout={layout}
                documentId={analysed.documentId}
                stale={stale}
                narrow={flow === "column"}
                farmDate={farmDate}
                farmNote={farmNote}
                onToggle={toggle}
                {...picture}
              />
            </Part>
          </div>
        ) : isAwaited || tabled ? null : (
          <Part name="This part">
            <EmptyState isBare={isBare} />
          </Part>
        )}
        {explained ? (
          <Part name="The explanation">
            <Explanation />
          </Part>
        ) : null}
        {hasSelection ? (
          <Part name="The details">
            <Details />
          </Part>
        ) : null}
        {painted && (drawn || tabled) && !compared && !replayed && !isBare ? (
          <Boundary>
            <ViewSwitch narrow={narrow} isBeside={isBeside || both} />
          </Boundary>
        ) : null}
        <Planning />
        {isOther ? null : over}
      </Canvas>
      {isOther ? over : null}
      {simulated ? (
        <Part name="The simulation">
          <Simulation layout={drawn ? layout : null} onPicture={setPicture} />
        </Part>
      ) : null}
    </section>
  );
}

interface CanvasProps {
  /** In pixels, before the first paint and whenever it changes. */
  readonly onWidth: (width: number) => void;
  readonly children: ReactNode;
}

/** Room for the picture, which tells how wide it is. */
function Canvas({ onWidth, children }: CanvasProps) {
  const canvas = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const measure = () => {
      // Behind another tab it has no width, and keeps its layout.
      if (element.clientWidth > 0) onWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [onWidth]);
  return (
    <div ref={canvas} className={styles["canvas"]}>
      {children}
    </div>
  );
}
