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
  /** The page's own address with another fragment. */
  withFragment(fragment: string): string;
  /** Whether the page was opened as a file, so that its address is good on this device only. */
  isFile(): boolean;
  /** The address of a file beside the page, with a fragment. */
  beside(file: string, fragment: string): string;
  /** Puts a fragment into the address bar without a step in the history, and without `hashchange`. */
  showFragment(fragment: string): void;
  /** Calls back when somebody follows a link within the page or edits the address. */
  onFragmentChange(listener: () => void): void;
}

/** Safari throws at the hundredth change of the address within half a minute: one a second at most (milliseconds). */
const interval = 1_000;

export function createAddress(): Address {
  let lastChange = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    readFragment: () => location.hash,
    hasPayload,
    readTheme() {
      const theme = hasPayload() ? /&theme=(light|dark)(?:&|$)/.exec(location.hash)?.[1] : undefined;
      return theme === "light" || theme === "dark" ? theme : null;
    },
    withFragment,
    isFile: () => location.protocol === "file:",
    beside: (file, fragment) => new URL(file, location.href).href + fragment,
    showFragment(fragment) {
      clearTimeout(timer);
      const change = () => {
        if (location.hash === fragment) return;
        lastChange = performance.now();
        history.replaceState(history.state, "", withFragment(fragment));
      };
      timer = setTimeout(change, Math.max(0, lastChange + interval - performance.now()));
    },
    onFragmentChange(listener) {
      addEventListener("hashchange", () => {
        // What was to be shown there is older than what somebody just put there.
        clearTimeout(timer);
        listener();
      });
    },
  };
}

function hasPayload(): boolean {
  return /^#\d+\./.test(location.hash);
}

function withFragment(fragment: string): string {
  const page = location.href.split("#", 1)[0] ?? "";
  return `${page}${fragment}`;
}
