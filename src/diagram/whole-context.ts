import { createContext, use } from "react";

/** Whether all entries are drawn, also those far from the canvas. */
export const WholeContext = createContext(false);

export function useIsWhole(): boolean {
  return use(WholeContext);
}
