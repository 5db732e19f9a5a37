import type { Draft } from "./draft.ts";

/** Where a tab's session storage has what its last page could not be sure to have saved. */
export const rescuedKey = "flightplan:rescued";

/** A draft whose id is null has none yet: drafts had not come. */
export type RescuedDraft = Omit<Draft, "id"> & {
  readonly id: string | null;
  /** What the page showed by then was a link's text. */
  readonly behindLink?: true;
};

/**
 * Keeps a draft for the tab's next page, in the moment when this one goes. Unlike a save it is done when it returns: what is
 * written to a database in that moment may come too late.
 */
export function rescueDraft(draft: RescuedDraft): void {
  try {
    sessionStorage.setItem(rescuedKey, JSON.stringify(draft));
  } catch {
    // Denied or full: there is nothing else to keep it in.
  }
}

/** Forgets what was rescued: it is saved. */
export function forgetRescued(): void {
  try {
    sessionStorage.removeItem(rescuedKey);
  } catch {
    // Denied: then there is none.
  }
}
