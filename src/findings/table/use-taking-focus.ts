import { type RefObject, useEffect } from "react";

/**
 * Takes the focus from the pane around once there are rows: who was in the picture with the keyboard, and asked for the table, goes on in
 * its rows.
 */
export function useTakingFocus(body: RefObject<HTMLElement | null>, hasRows: boolean): void {
  useEffect(() => {
    const pane = hasRows ? body.current?.closest('[tabindex="-1"]') : null;
    if (pane && pane === document.activeElement) body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [body, hasRows]);
}
