/**
 * Remembers, over a crash of the page, which texts were being planned. Only those that a worker plans: what is planned in the page is so
 * small that nothing known takes a quarter of a second (`in-process-limits.test.ts` has what would be the worst). A worker that hangs leaves
 * the page its timers, so a mark that is made a moment after the beginning is made in any case; who leaves before that waited for nothing.
 */
export interface HangMarks {
  /** Whether the text was being planned when a page ended before. */
  has(text: string): boolean;
  add(text: string): void;
  remove(text: string): void;
  /** The page is left in good order: what it began just now did not hang. */
  leave(): void;
}

/** What marks need of a storage. */
export type MarkStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const key = "flightplan:planning";
/** More than this at a time are old ones that nobody came back to. */
const most = 20;
/** Who leaves the page this soon (milliseconds) did not wait for a plan in vain. */
const soon = 3_000;

/** Marks in a storage. Where it is denied or full, nothing is remembered and all else works. */
export function createHangMarks(storage: () => MarkStorage): HangMarks {
  // What the page finds when it begins: what it marks itself says nothing before it is gone.
  const found = new Set(read());
  /** When this page began with what, in milliseconds. */
  const begun = new Map<string, number>();
  let last = { text: "", name: nameOf("") };
  return {
    has: (text) => found.size > 0 && found.has(known(text)),
    add(text) {
      const name = known(text);
      begun.set(name, performance.now());
      write([...read().filter((one) => one !== name), name]);
    },
    remove(text) {
      if (found.size === 0 && begun.size === 0) return;
      found.delete(known(text));
      forget(known(text));
    },
    leave() {
      for (const [name, since] of begun) if (performance.now() - since < soon) forget(name);
    },
  };

  function forget(name: string) {
    begun.delete(name);
    const marks = read();
    if (marks.includes(name)) write(marks.filter((one) => one !== name));
  }

  /** A long text takes a moment, and is asked about several times. */
  function known(text: string): string {
    if (text !== last.text) last = { text, name: nameOf(text) };
    return last.name;
  }

  function read(): readonly string[] {
    try {
      return (storage().getItem(key) ?? "").split(" ").filter((name) => name !== "");
    } catch {
      return [];
    }
  }

  function write(names: readonly string[]) {
    try {
      if (names.length === 0) storage().removeItem(key);
      else storage().setItem(key, names.slice(-most).join(" "));
    } catch {
      // Denied, as in a sandboxed frame, or full.
    }
  }
}

/** A short name of a text: its length and two hashes (FNV-1a), so that the text itself is written nowhere. */
function nameOf(text: string): string {
  let one = 0x81_1c_9d_c5;
  let other = 0x01_00_01_93;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01_00_01_93);
    other = Math.imul(other ^ (unit + at), 0x5b_d1_e9_95);
  }
  return [text.length, one >>> 0, other >>> 0].map((number) => number.toString(36)).join("-");
}

let ours: HangMarks | null = null;

/** The marks of this page: of all its workers, read when the first one is started. */
export function pageMarks(): HangMarks {
  if (!ours) {
    const marks = createHangMarks(() => localStorage);
    addEventListener("pagehide", () => marks.leave());
    ours = marks;
  }
  return ours;
}
