import type { Follower } from "../store/follow-workspace.ts";
import { isPending } from "../store/selectors.ts";
import type { Workspace } from "../store/workspace.ts";

/** Two plans as a store: the other one is planned as long as somebody is subscribed, and no longer. */
export interface Pairing<Pair> {
  readonly subscribe: (listener: () => void) => () => void;
  /** `failed` where the planner could not do one of them. */
  readonly getSnapshot: () => Pair | "pending" | "failed";
}

/** What makes a pair of a workspace and the one that follows it. */
export interface PairingRules<Pair> {
  readonly follow: () => Follower;
  /**
   * The pair that both show now, which is the previous one where nothing changed; null where they do not belong together. What takes
   * long may stay at the previous one for the time being: then `later` is called when asking again is worth it.
   */
  readonly pairUp: (previous: Pair | null, leader: Workspace, follower: Workspace, later: () => void) => Pair | null;
  /** Whether a pair may stay in view until both have answered again. */
  readonly mayStay: (pair: Pair, leader: Workspace) => boolean;
  /** Whether what only the other plan has can be pinned too, so that the leader has to know it. */
  readonly isOffered: (leader: Workspace) => boolean;
}

/**
 * Pairs the plan of a workspace with that of a follower, one for all who are subscribed. An older plan never stands beside a newer one.
 */
export function createPairing<Pair>(leader: Workspace, rules: PairingRules<Pair>): Pairing<Pair> {
  let follower: Workspace | null = null;
  let pair: Pair | null = null;
  let end: (() => void) | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    subscribe(listener) {
      // Its own, so that one who subscribes twice is told twice.
      const own = () => listener();
      listeners.add(own);
      if (listeners.size === 1) end = begin();
      return () => {
        if (!listeners.delete(own) || listeners.size > 0) return;
        end?.();
        end = null;
      };
    },
    getSnapshot() {
      if (!follower) return "pending";
      const states = [leader.getState(), follower.getState()];
      if (!states.some(isPending)) pair = rules.pairUp(pair, leader, follower, tell);
      else if (pair && !rules.mayStay(pair, leader)) pair = null;
      return pair ?? (states.some(({ failure }) => failure !== null) ? "failed" : "pending");
    },
  };

  /** Plans the other one from now on; returns the function that ends that. */
  function begin() {
    const { workspace, stop } = rules.follow();
    follower = workspace;
    const offer = () => {
      const isOffered = rules.isOffered(leader);
      if (isOffered) leader.setState({ other: { workspace } });
      else if (leader.getState().other?.workspace === workspace) leader.setState({ other: null });
    };
    offer();
    const unsubscribes = [
      leader.subscribe(tell),
      workspace.subscribe(tell),
      workspace.subscribe((state, before) => {
        if (state.analysed !== before.analysed) offer();
      }),
      stop,
    ];
    return () => {
      for (const unsubscribe of unsubscribes) unsubscribe();
      if (follower === workspace) follower = null;
      if (leader.getState().other?.workspace === workspace) leader.setState({ other: null });
    };
  }
}
