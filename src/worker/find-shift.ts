import { minimalChange } from "../core/index.ts";
import type { Shift } from "./patch.ts";

/** What the smallest change between two texts did to the places behind it. */
export function findShift(before: string, after: string): Shift {
  const change = minimalChange(before, after);
  if (!change) return { to: before.length, by: 0 };
  return { to: change.to, by: after.length - before.length };
}
