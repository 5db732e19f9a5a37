import { withFragment } from "./page-address.ts";

/**
 * The address bar. The only place, with `main.tsx`, that touches `location` and `history`.
 *
 * Text that was only typed never stands there: a link keeps its fragment until the first change, sharing puts one there.
 */
export interface Address {
  /** The fragment with its `#`, or an empty string. */
  readFragment(): string;
  /** Whether the fragment is a link's: `#<digits>.` begins a payload, everything else is an ordinary anchor. */
  hasPayload(): boolean;
  /** The theme that a link asks for beside its payload. */
  readTheme(): "light" | "dark" | null;
  /** Puts a fragment into the address bar without a step in the history, and without `hashchange`. */
  showFragment(fragment: string): void;
  /** Calls back when somebody follows a link within the page, goes back or edits the address; with the fragment before. */
  onFragmentChange(listener: (before: string) => void): void;
  /** The planner is left, whose fragment was that: until somebody comes back, what it has to show there waits. */
  leave(fragment: string): void;
  /** Whether the fragment is the one that the planner was left with. */
  isAsLeft(): boolean;
  /** The planner is back: what waited is shown, unless the address asks for another link. */
  comeBack(): void;
}

/** Safari throws at the hundredth change of the address within half a minute: one a second at most (milliseconds). */
const interval = 1_000;

export function createAddress(): Address {
  let lastChange = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted: string | null = null;
  /** The planner's fragment when it was left; null while it is in view. */
  let left: string | null = null;
  let isComingBack = false;

  const show = () => {
    const fragment = wanted;
    wanted = null;
    if (fragment === null || location.hash === fragment) return;
    lastChange = performance.now();
    history.replaceState(history.state, "", withFragment(fragment));
  };
  const showSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(show, Math.max(0, lastChange + interval - performance.now()));
  };

  return {
    readFragment: () => location.hash,
    hasPayload,
    readTheme() {
      const theme = hasPayload() ? /&theme=(light|dark)(?:&|$)/.exec(location.hash)?.[1] : undefined;
      return theme === "light" || theme === "dark" ? theme : null;
    },
    showFragment(fragment) {
      wanted = fragment;
      if (left === null) showSoon();
    },
    onFragmentChange(listener) {
      addEventListener("hashchange", ({ oldURL }) => {
        clearTimeout(timer);
        listener(fragmentOf(oldURL));
        // What was to be shown there is older than what somebody just put there.
        if (left === null && !isComingBack) wanted = null;
        isComingBack = false;
      });
    },
    leave(fragment) {
      clearTimeout(timer);
      left = fragment;
      wanted ??= isPayload(fragment) ? fragment : "";
    },
    isAsLeft: () => location.hash === left,
    comeBack() {
      if (hasPayload() && location.hash !== left) wanted = null;
      left = null;
      isComingBack = wanted !== null;
      if (isComingBack) showSoon();
    },
  };
}

function hasPayload(): boolean {
  return isPayload(location.hash);
}

function isPayload(fragment: string): boolean {
  return /^#\d+\./.test(fragment);
}

function fragmentOf(url: string): string {
  return url.includes("#") ? url.slice(url.indexOf("#")) : "";
}
