import { Pause, Play, StepBack, StepForward } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Select.tsx";
import type { Player } from "./create-player.ts";
import type { RunView } from "./run-view.ts";
import { momentWords } from "./simulation-words.ts";
import styles from "./Transport.module.css";
import { type Speed, speeds } from "./use-player.ts";

interface TransportProps {
  readonly view: RunView;
  readonly player: Player;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly onSpeed: (speed: Speed) => void;
}

/** Plays, pauses, steps and scrubs. The arrow keys on the slider go from stop to stop. */
export function Transport({ view, player, isPlaying, speed, onSpeed }: TransportProps) {
  const workspace = useWorkspaceStore();
  const playhead = useWorkspace((state) => state.playhead);
  const { endsAt } = view;
  const at = Math.min(playhead ?? endsAt, endsAt);
  const isIdle = endsAt === 0;

  const step = (go: () => void) => () => {
    go();
    announce(whatHappens(view, workspace.getState().playhead), { about: "the step" });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const go = {
      ArrowRight: player.stepForward,
      ArrowUp: player.stepForward,
      ArrowLeft: player.stepBack,
      ArrowDown: player.stepBack,
    }[event.key];
    if (!go || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go();
  };

  return (
    <div className={styles["transport"]} role="group" aria-label="Play the run">
      <Button aria-label="Step back" disabled={isIdle} onClick={step(player.stepBack)}>
        <StepBack size={16} aria-hidden="true" />
      </Button>
      <Button look="line" className={styles["play"]} disabled={isIdle} onClick={isPlaying ? player.pause : player.play}>
        {isPlaying ? <Pause size={16} aria-hidden="true" /> : <Play size={16} aria-hidden="true" />}
        {isPlaying ? "Pause" : "Play"}
      </Button>
      <Button aria-label="Step forward" disabled={isIdle} onClick={step(player.stepForward)}>
        <StepForward size={16} aria-hidden="true" />
      </Button>
      <input
        className={styles["slider"]}
        type="range"
        aria-label="Moment of the run"
        aria-valuetext={`${momentWords(playhead, endsAt)}: ${whatHappens(view, playhead)}`}
        min={0}
        max={endsAt}
        step="any"
        value={at}
        disabled={isIdle}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          player.pause();
          const to = event.currentTarget.valueAsNumber;
          workspace.getState().movePlayhead(to >= endsAt ? null : to);
        }}
      />
      <span className={styles["time"]}>{momentWords(playhead, endsAt)}</span>
      <Select label="Speed" value={speed} onChange={(value) => onSpeed(toSpeed(value))}>
        {Object.keys(speeds).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </div>
  );
}

/** What the chosen run has just done, in its own words. */
function whatHappens({ run, stops, endsAt }: RunView, playhead: number | null): string {
  const at = stops.findLast((stop) => stop <= (playhead ?? endsAt)) ?? 0;
  const now = run.events.filter((event) => event.at === at);
  if (playhead === null && now.length === 0) return "The end.";
  if (now.length === 0) return "Nothing new in this run.";
  const told = now.slice(0, 3).map(({ words }) => words);
  return now.length > told.length ? `${told.join(" ")} And ${now.length - told.length} more lines.` : told.join(" ");
}

function toSpeed(value: string): Speed {
  return value === "slow" || value === "fast" ? value : "normal";
}
