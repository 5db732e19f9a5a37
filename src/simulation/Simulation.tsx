import { type ReactNode, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Layout } from "../core/index.ts";
import type { EntrySwitches } from "../diagram/Diagram.tsx";
import { RunStates } from "../diagram/RunStates.tsx";
import { noSimulation } from "../store/simulation-slice.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import Splitter from "../ui/Splitter.tsx";
import { Assumptions } from "./Assumptions.tsx";
import { type Clock, frameClock } from "./clock.ts";
import { ModeChoice } from "./ModeChoice.tsx";
import { Reason } from "./Reason.tsx";
import { RunLog } from "./RunLog.tsx";
import { type RunView, statesAt } from "./run-view.ts";
import styles from "./Simulation.module.css";
import { modeSentence, resultSentence } from "./simulation-words.ts";
import { Timeline } from "./Timeline.tsx";
import { Transport } from "./Transport.tsx";
import { turnFailing } from "./turn-failing.ts";
import { useMoment } from "./use-moment.ts";
import { type Speed, usePlayer } from "./use-player.ts";
import { useRunView } from "./use-run-view.ts";

/** The least height of the panel, and of the picture above it (pixels); `Simulation.module.css` has both too. */
const leastHeight = 160;
const leastPicture = 200;

/** What a simulation lends to the picture: a `Diagram` takes it as it is. */
export interface SimulatedPicture {
  readonly children: ReactNode;
  readonly notes: ReadonlyMap<string, string>;
  readonly switches: EntrySwitches;
}

export interface SimulationProps {
  /** Of the picture beside it; null where there is none. */
  readonly layout: Layout | null;
  /** Gets what the picture is to show, and null when that ends. */
  readonly onPicture: (picture: SimulatedPicture | null) => void;
  readonly clock?: Clock;
}

/**
 * The plan as it runs: how to play it, a timeline, the log, and what is assumed. Works on the workspace around it; the picture stands
 * elsewhere and shows what `onPicture` hands over.
 */
export default function Simulation({ layout, onPicture, clock = frameClock }: SimulationProps) {
  const workspace = useWorkspaceStore();
  const view = useRunView();
  const [speed, setSpeed] = useState<Speed>("normal");
  const [player, isPlaying] = usePlayer(view, speed, clock);
  const moment = useMoment(view);
  const [touched, setTouched] = useState<string | null>(null);
  const states = useMemo(() => (view ? statesAt(view, moment) : null), [view, moment]);

  const panelId = useId();
  useSpokenResults(view);
  useLayoutEffect(() => {
    if (!layout || !view || !states) return onPicture(null);
    onPicture({
      children: <RunStates layout={layout} marks={states.marks} />,
      notes: states.notes,
      switches: {
        on: view.failing,
        turn(id) {
          setTouched(id);
          turnFailing(workspace, view, id);
        },
      },
    });
  }, [layout, view, states, onPicture, workspace]);
  useLayoutEffect(() => () => onPicture(null), [onPicture]);
  useFocusAfterwards(panelId);

  if (!view) return null;
  return (
    <section id={panelId} className={styles["panel"]} aria-label="Simulation" data-simulation="">
      <Splitter
        name="Height of the simulation"
        controls={panelId}
        edge="top"
        property="--simulation-height"
        min={leastHeight}
        findMax={findTallest}
      />
      <div className={styles["tools"]}>
        <Transport view={view} player={player} isPlaying={isPlaying} speed={speed} onSpeed={setSpeed} />
        <Button look="line" onClick={() => workspace.getState().setSimulating(false)}>
          End
        </Button>
      </div>
      <div className={styles["body"]}>
        <div className={styles["main"]}>
          <div className={styles["ways"]}>
            <ModeChoice lanes={view.analysis.plan.lanes} />
            <Reset />
          </div>
          <p className={styles["sentence"]}>{view.run.nothing ?? modeSentence(view.run.mode)}</p>
          <Reason view={view} moment={moment} touched={touched} />
          <Timeline view={view} moment={moment} />
          <Assumptions view={view} />
        </div>
        <RunLog view={view} moment={moment} />
      </div>
    </section>
  );
}

/** Takes back all that is assumed. */
function Reset() {
  const workspace = useWorkspaceStore();
  const isAssumed = useWorkspace((state) => state.simulation !== noSimulation);
  const reset = () => {
    const { changeSimulation, movePlayhead } = workspace.getState();
    changeSimulation(noSimulation);
    movePlayhead(null);
  };
  return isAssumed ? (
    <Button look="link" onClick={reset}>
      Reset the run
    </Button>
  ) : null;
}

/** What had the focus in the panel hands it to the plan around it when the panel goes. */
function useFocusAfterwards(panelId: string) {
  useLayoutEffect(
    () => () => {
      const panel = document.getElementById(panelId);
      if (!panel?.contains(document.activeElement)) return;
      panel.parentElement?.closest<HTMLElement>("[tabindex]")?.focus({ preventScroll: true });
    },
    [panelId],
  );
}

/** Says how lanes end when that has changed by what somebody did; once for each change. */
function useSpokenResults(view: RunView | null) {
  const said = useRef<string | null>(null);
  const sentence = view ? (view.run.nothing ?? resultSentence(view.run.lanes)) : null;
  useEffect(() => {
    if (sentence === null || said.current === sentence) return;
    said.current = sentence;
    announce(sentence, { about: "the run" });
  }, [sentence]);
}

function findTallest(panel: HTMLElement): number {
  return Math.max(leastHeight, (panel.parentElement?.clientHeight ?? 0) - leastPicture);
}
