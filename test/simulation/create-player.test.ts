import { describe, expect, it } from "vitest";
import { createPlayer, type Played, type Player } from "../../src/simulation/create-player.ts";

const run: Played = { stops: [0, 30, 90, 150], endsAt: 150, speed: 60, isStepwise: false };

/** A player whose clock stands still until somebody lets it go on. */
function start(played: Played = run, begin: number | null = null) {
  let now = 0;
  let next: (() => void) | null = null;
  const moves: (number | null)[] = [];
  let playhead = begin;
  const player: Player = createPlayer(
    {
      read: () => playhead,
      move(to) {
        playhead = to;
        moves.push(to);
      },
    },
    {
      now: () => now,
      onFrame(task) {
        next = task;
        return () => {
          next = null;
        };
      },
    },
  );
  player.follow(played);
  return {
    player,
    moves,
    playhead: () => playhead,
    isDue: () => next !== null,
    pass: (seconds: number) => {
      now += seconds * 1000;
      const due = next;
      next = null;
      due?.();
    },
  };
}

describe("a player", () => {
  it("begins anew from the end, moves by the clock and stops at the end", () => {
    const { player, playhead, pass, isDue, moves } = start();
    const told: boolean[] = [];
    player.subscribe(() => told.push(player.isPlaying()));
    player.play();
    pass(0.5);
    expect(playhead()).toBe(30);
    pass(1.5);
    expect(playhead()).toBe(120);
    pass(1);
    expect(playhead()).toBeNull();
    expect(isDue()).toBe(false);
    expect(moves).toEqual([0, 30, 120, null]);
    expect(told).toEqual([true, false]);
  });

  it("goes on where it was paused, at another speed if that was chosen", () => {
    const { player, playhead, pass, isDue } = start();
    player.play();
    pass(1);
    player.pause();
    expect(isDue()).toBe(false);
    player.follow({ ...run, speed: 15 });
    player.play();
    pass(2);
    expect(playhead()).toBe(90);
  });

  it("stands only on stops where no motion is wanted", () => {
    const { player, moves, pass } = start({ ...run, isStepwise: true });
    player.play();
    for (let i = 0; i < 20; i += 1) pass(0.2);
    expect(moves).toEqual([0, 30, 90, null]);
  });

  it("steps from stop to stop, which ends playing", () => {
    const { player, playhead, isDue } = start();
    player.play();
    player.stepForward();
    expect({ at: playhead(), isDue: isDue() }).toEqual({ at: 30, isDue: false });
    player.stepForward();
    player.stepForward();
    expect(playhead()).toBeNull();
    player.stepForward();
    expect(playhead()).toBeNull();
    player.stepBack();
    expect(playhead()).toBe(90);
    for (let i = 0; i < 4; i += 1) player.stepBack();
    expect(playhead()).toBe(0);
  });

  it("does not play what has no length, and follows a run that has become shorter", () => {
    const still = start({ ...run, stops: [0], endsAt: 0 });
    still.player.play();
    expect(still.player.isPlaying()).toBe(false);
    const { player, playhead, pass } = start(run, 60);
    player.play();
    player.follow({ ...run, stops: [0, 30], endsAt: 30 });
    pass(0.1);
    expect(playhead()).toBeNull();
  });
});
