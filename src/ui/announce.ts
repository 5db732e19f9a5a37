/** Something to be said to a screen reader. */
export interface Announcement {
  readonly words: string;
  /** `at-once` interrupts what is being read: only for an error after an action. */
  readonly manner: "politely" | "at-once";
  /** What it is about, where a later word on that makes an earlier one untrue, or of no use: it then takes its place. */
  readonly about?: string;
}

type Listener = (announcement: Announcement) => void;

/** Said before anybody listened. */
const waiting: Announcement[] = [];
let listener: Listener | null = null;

/**
 * Says something to those who do not see it happen: `announce("Copied.")`. A sentence or two, once, at the moment it is so; never what
 * has the focus anyway, as a screen reader says that by itself. What became of the plan after a change is said already.
 */
export function announce(words: string, how: Partial<Omit<Announcement, "words">> = {}): void {
  const announcement: Announcement = { manner: "politely", ...how, words };
  if (listener) listener(announcement);
  else waiting.push(announcement);
}

/** For the one live region of the page: gets what is said, and first what was said before. Returns the function that ends it. */
export function listenToAnnouncements(next: Listener): () => void {
  listener = next;
  for (const announcement of waiting.splice(0)) next(announcement);
  return () => {
    if (listener === next) listener = null;
  };
}
