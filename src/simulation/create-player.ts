import type { Clock } from "./clock.ts";

/** What is played. */
export interface Played {
  /** Moments at which something happens, ascending. */
  readonly stops: readonly number[];
  /** Seconds. */
  readonly endsAt: number;
  /** Seconds of the run in one of the clock. */
  readonly speed: number;
  /** Whether the playhead goes from stop to stop instead of moving: for who wants no motion. */
  readonly isStepwise: boolean;
}

export interface Player {
  readonly play: () => void;
  readonly pause: () => void;
  /** To the next stop and to the one before. */
  readonly stepForward: () => void;
  readonly stepBack: () => void;
  readonly isPlaying: () => boolean;
  /** What is played may change meanwhile. */
  readonly follow: (played: Played) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Where the playhead is kept: a moment, or null for the end. */
export interface Playhead {
  readonly read: () => number | null;
  readonly move: (to: number | null) => void;
}

/** Moves a playhead along a run, by a clock. From the end it begins anew. */
export function createPlayer(playhead: Playhead, clock: Clock): Player {
  let played: Played = { stops: [], endsAt: 0, speed: 1, isStepwise: false };
  let callOff: (() => void) | null = null;
  let before = 0;
  /** Where it would be if it moved evenly. */
  let at = 0;
  const listeners = new Set<() => void>();

  return {
    play() {
      if (callOff || played.endsAt <= 0) return;
      const shown = playhead.read();
      at = shown === null || shown >= played.endsAt ? 0 : shown;
      playhead.move(at);
      before = clock.now();
      callOff = clock.onFrame(tick);
      tell();
    },
    pause,
    stepForward() {
      pause();
      move(played.stops.find((stop) => stop > here()) ?? null);
    },
    stepBack() {
      pause();
      move(played.stops.findLast((stop) => stop < here()) ?? 0);
    },
    isPlaying: () => callOff !== null,
    follow(next) {
      played = next;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };

  function here(): number {
    return playhead.read() ?? played.endsAt;
  }

  function pause() {
    if (!callOff) return;
    callOff();
    callOff = null;
    tell();
  }

  function tick() {
    const now = clock.now();
    at += ((now - before) / 1000) * played.speed;
    before = now;
    if (at >= played.endsAt) {
      callOff = null;
      playhead.move(null);
      tell();
      return;
    }
    move(played.isStepwise ? (played.stops.findLast((stop) => stop <= at) ?? 0) : at);
    callOff = clock.onFrame(tick);
  }

  function move(to: number | null) {
    const next = to !== null && to >= played.endsAt ? null : to;
    if (next !== playhead.read()) playhead.move(next);
  }

  function tell() {
    for (const listener of listeners) listener();
  }
}
