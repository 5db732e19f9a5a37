import { safeParse } from "valibot";
import type { SharedFarm } from "./shared-state.ts";
import { sharedFarmSchema } from "./shared-state-schema.ts";

/** Changes to the farm out of JSON, in the form that links have them; null for anything else. Never throws. */
export function readSharedFarm(json: string): SharedFarm | null {
  try {
    const result = safeParse(sharedFarmSchema, JSON.parse(json));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
