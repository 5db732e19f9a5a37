import { useSyncExternalStore } from "react";
import type { LessonRecord, Progress, Records } from "./progress.ts";

/** All that is kept; redraws when it changes. */
export function useRecords(progress: Progress): Records {
  return useSyncExternalStore(progress.subscribe, progress.all);
}

/** Of one lesson. */
export function useRecord(progress: Progress, key: string): LessonRecord {
  return useSyncExternalStore(progress.subscribe, () => progress.read(key));
}
