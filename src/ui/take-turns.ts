import type { Announcement } from "./announce.ts";

/** What comes within this is said in one go (milliseconds). */
const gathering = 100;

/** What is said stands for so long before something else takes its place (milliseconds): a screen reader may skip what is gone sooner. */
const standing = 1_000;

/** When nothing follows it goes, so that nobody who reads on to the end of the page takes it for what is so now (milliseconds). */
const lingering = 10_000;

/** More than these are not kept waiting: the oldest goes unsaid. */
const most = 6;

/** The words of one live region, in turns. */
export interface Turns {
  /** Says it, in its turn. */
  readonly take: (announcement: Announcement) => void;
  readonly end: () => void;
}

/**
 * Lets what is said stand until it can have been heard: what comes meanwhile waits, and is said next, in one go. Only what is about the
 * same takes its place at once. `say` gets the words of each turn, in the end none.
 */
export function takeTurns(say: (words: string) => void): Turns {
  let waiting: readonly Announcement[] = [];
  let said: readonly Announcement[] = [];
  let gathered: ReturnType<typeof setTimeout> | undefined;
  let stood: ReturnType<typeof setTimeout> | undefined;

  const sayAll = () => {
    end();
    said = waiting;
    waiting = [];
    if (said.length === 0) {
      stood = setTimeout(() => say(""), lingering);
      return;
    }
    say(said.map(asSentence).join(" "));
    stood = setTimeout(sayAll, standing);
  };
  const end = () => {
    clearTimeout(gathered);
    clearTimeout(stood);
    gathered = undefined;
  };
  return {
    take(announcement) {
      if (announcement.words === "") return;
      waiting = [...stillTrue(waiting, announcement), announcement].slice(-most);
      if (stillTrue(said, announcement).length === 0) gathered ??= setTimeout(sayAll, gathering);
    },
    end,
  };
}

/** With a stop at its end, or it runs into the next one. */
function asSentence({ words }: Announcement): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** What of this still is to be heard after the next one. */
function stillTrue(earlier: readonly Announcement[], next: Announcement): readonly Announcement[] {
  return earlier.filter(({ about, words }) => words !== next.words && (about === undefined || about !== next.about));
}
