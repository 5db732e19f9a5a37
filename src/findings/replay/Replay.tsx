import { ChevronLeft, ChevronRight, Pause, Play, X } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { canvasPadding, type ReplayStep, replayPlan } from "../../core/index.ts";
import { Diagram } from "../../diagram/Diagram.tsx";
import { useCanvasSize } from "../../diagram/use-canvas-size.ts";
import { flowFor, useLayout } from "../../diagram/use-layout.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { effectiveFarm } from "../../store/effective-farm.ts";
import { useWorkspace, useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import { announce } from "../../ui/announce.ts";
import { Button } from "../../ui/Button.tsx";
import { closeAccount } from "../close-account.ts";
import { ToldList } from "../ToldList.tsx";
import styles from "./Replay.module.css";

const nothingFolded: ReadonlySet<string> = new Set();

/** How the planner comes to its plan, step by step: the picture as it is by then, and what was decided. Loaded when first wanted. */
export default function Replay({ narrow }: { readonly narrow: boolean }) {
  // What is invalid is replayed too: as far as it goes.
  const analysed = useWorkspace((state) => state.analysed);
  return analysed ? <Steps analysed={analysed} narrow={narrow} /> : null;
}

function Steps({ analysed, narrow }: { readonly analysed: Analysed; readonly narrow: boolean }) {
  const workspace = useWorkspaceStore();
  const farm = useWorkspace(effectiveFarm);
  const steps = useMemo(() => {
    return replayPlan(analysed.analysis, { targetSeries: analysed.settings.targetSeries, farm });
  }, [analysed, farm]);
  const wanted = useWorkspace((state) => state.accountStep);
  const goToStep = useWorkspace((state) => state.goToStep);
  const position = Math.min(wanted, steps.length - 1);
  const step = steps[position];
  const player = usePlayer(position, steps.length, goToStep);

  useEffect(() => {
    if (!step) return;
    workspace.getState().tell({
      ranges: step.sentences.flatMap(({ ranges }) => ranges),
      entries: [],
    });
    announce(`Step ${position + 1} of ${steps.length}: ${step.title}.`, { about: "replay" });
  }, [workspace, step, position, steps.length]);
  useEffect(() => () => workspace.getState().tell(null), [workspace]);
  if (!step) return null;

  const goTo = (next: number) => {
    player.stop();
    goToStep(Math.min(steps.length - 1, Math.max(0, next)));
  };
  return (
    <div className={styles["replay"]}>
      <section className={styles["steps"]} aria-label="Replay">
        <div className={styles["controls"]}>
          <Button look="line" aria-label="Step back" disabled={position === 0} onClick={() => goTo(position - 1)}>
            <ChevronLeft size="1rem" aria-hidden="true" />
          </Button>
          <Button look="line" aria-label={player.isPlaying ? "Pause" : "Play"} onClick={player.toggle}>
            {player.isPlaying ? <Pause size="1rem" aria-hidden="true" /> : <Play size="1rem" aria-hidden="true" />}
          </Button>
          <Button
            look="line"
            aria-label="Step forward"
            disabled={position === steps.length - 1}
            onClick={() => goTo(position + 1)}
          >
            <ChevronRight size="1rem" aria-hidden="true" />
          </Button>
          <input
            type="range"
            className={styles["scrubber"]}
            aria-label="Step"
            aria-valuetext={`${position + 1} of ${steps.length}: ${step.title}`}
            min={1}
            max={steps.length}
            value={position + 1}
            onChange={(event) => goTo(Number(event.currentTarget.value) - 1)}
          />
          <span className={styles["count"]} aria-hidden="true">
            {position + 1} / {steps.length}
          </span>
          <Button aria-label="Close the replay" onClick={() => closeAccount(workspace)}>
            <X size="1rem" aria-hidden="true" />
          </Button>
        </div>
        <h3 className={styles["title"]} tabIndex={-1}>
          {step.title}
        </h3>
        <ToldList sentences={step.sentences} text={analysed.text} more={0} name={step.title} />
      </section>
      <StepPicture step={step} documentId={analysed.documentId} narrow={narrow} />
    </div>
  );
}

interface StepPictureProps {
  readonly step: ReplayStep;
  readonly documentId: number;
  readonly narrow: boolean;
}

/** The picture as it is by a step; what stays keeps its identity, so it stays where it is. */
function StepPicture({ step, documentId, narrow }: StepPictureProps) {
  const room = useRef<HTMLDivElement>(null);
  const width = useCanvasSize(room)?.width ?? 0;
  const flow = narrow ? "column" : flowFor(width);
  const inner = Math.max(0, width - 2 * canvasPadding(flow));
  const layout = useLayout({ plan: step.plan, flow, width: inner, showDropped: true, collapsed: nothingFolded });
  return (
    <div ref={room} className={styles["picture"]}>
      {layout && layout.lanes.length > 0 ? (
        <Diagram
          layout={layout}
          documentId={documentId}
          stale={false}
          narrow
          listName={`The plan by then: ${step.title}`}
        />
      ) : (
        <p className={styles["nothing"]}>Nothing to draw {step.kind === "read" ? "yet" : "here"}.</p>
      )}
    </div>
  );
}

/** How long a step stays in view while it plays, in milliseconds. */
const pace = 2500;

/** Plays from where it stands to the end, and from the start where it stands at the end. */
function usePlayer(position: number, count: number, goTo: (position: number) => void) {
  const [isPlaying, setPlaying] = useState(false);
  const isLast = position >= count - 1;
  if (isPlaying && isLast) setPlaying(false);
  useEffect(() => {
    if (!isPlaying || isLast) return;
    const timer = setTimeout(() => goTo(position + 1), pace);
    return () => clearTimeout(timer);
  }, [isPlaying, isLast, position, goTo]);
  return {
    isPlaying,
    stop: () => setPlaying(false),
    toggle: () => {
      if (!isPlaying && isLast) goTo(0);
      setPlaying(!isPlaying);
    },
  };
}
