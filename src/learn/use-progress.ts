import { useSyncExternalStore } from "react";
import type { LessonRecord, Progress, Records } from "./progress.ts";

/** All that is kept; redraws when it changes. */
export function useRecords(progress: Progress): Records {
  return useSyncExternalStore(progress.subscribe, progress.all);
}

/** Whether the device keeps it, as far as anything has been kept. */
export function useIsKept(progress: Progress): boolean {
  return useSyncExternalStore(progress.subscribe, progress.isKept);
}

/** Of one lesson. */
export function useRecord(progress: Progress, key: string): LessonRecord {
  return useSyncExternalStore(progress.subscribe, () => progress.read(key));
}
