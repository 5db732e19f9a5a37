import { useEffect, useState, useSyncExternalStore } from "react";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { useMediaQuery } from "../ui/use-media-query.ts";
import type { Clock } from "./clock.ts";
import { createPlayer, type Player } from "./create-player.ts";
import type { RunView } from "./run-view.ts";

/** Seconds of the run in one of the clock. */
export const speeds = { slow: 15, normal: 60, fast: 240 } as const;

export type Speed = keyof typeof speeds;

/** The player of the workspace's playhead, and whether it plays. It ends with what shows it. */
export function usePlayer(
  view: RunView | null,
  speed: Speed,
  clock: Clock,
): readonly [player: Player, isPlaying: boolean] {
  const workspace = useWorkspaceStore();
  const isStepwise = useMediaQuery("(prefers-reduced-motion: reduce)");
  const [player] = useState(() =>
    createPlayer(
      { read: () => workspace.getState().playhead, move: (to) => workspace.getState().movePlayhead(to) },
      clock,
    ),
  );
  useEffect(() => {
    player.follow({ stops: view?.stops ?? [], endsAt: view?.endsAt ?? 0, speed: speeds[speed], isStepwise });
  }, [player, view, speed, isStepwise]);
  useEffect(() => player.pause, [player]);
  return [player, useSyncExternalStore(player.subscribe, player.isPlaying)];
}
