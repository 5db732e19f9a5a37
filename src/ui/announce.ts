/** Something to be said to a screen reader. `at-once` interrupts what is being read: only for an error after an action. */
export interface Announcement {
  readonly words: string;
  readonly manner: "politely" | "at-once";
}

type Listener = (announcement: Announcement) => void;

/** Said before anybody listened. */
const waiting: Announcement[] = [];
let listener: Listener | null = null;

/**
 * Says something to those who do not see it happen: `announce("Copied.")`. A sentence or two, once, at the moment it is so; never what
 * has the focus anyway, as a screen reader says that by itself. What became of the plan after a change is said already.
 */
export function announce(words: string, manner: Announcement["manner"] = "politely"): void {
  const announcement = { words, manner };
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
