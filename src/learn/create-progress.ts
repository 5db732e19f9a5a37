import { type LessonRecord, type Progress, type Records, untouched } from "./progress.ts";
import { readRecords, writeRecords } from "./records-schema.ts";

export const progressKey = "flightplan:lessons";

/** A storage of this device; every use of it may throw. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

interface ProgressContext {
  /** Asked for each time anew; throws where the browser denies it. */
  readonly shelf: () => Shelf;
  /** Calls back when another tab has changed what is kept. */
  readonly onOtherTab: (listener: () => void) => void;
}

/** Keeps the progress on the device, where that is allowed. Tabs that learn different things do not undo one another. */
export function createProgress({ shelf, onOtherTab }: ProgressContext): Progress {
  const listeners = new Set<() => void>();
  let kept = true;
  let records: Records = new Map();

  const load = (): Records => {
    try {
      const loaded = readRecords(shelf().getItem(progressKey));
      kept = true;
      return loaded;
    } catch {
      kept = false;
      return records;
    }
  };
  const save = (next: Records) => {
    records = next;
    try {
      shelf().setItem(progressKey, writeRecords(records));
      kept = true;
    } catch {
      kept = false;
    }
    for (const listener of listeners) listener();
  };
  records = load();
  onOtherTab(() => {
    records = load();
    for (const listener of listeners) listener();
  });

  return {
    read: (key) => records.get(key) ?? untouched,
    all: () => records,
    change(key, change) {
      const before = kept ? load() : records;
      const record: LessonRecord = { ...(records.get(key) ?? untouched), ...change };
      save(new Map([...before, [key, record]]));
    },
    reset() {
      const before = records;
      save(new Map());
      return () => save(new Map([...before, ...records]));
    },
    isKept: () => kept,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
