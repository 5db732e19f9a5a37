import { rescuedKey } from "./rescue-draft.ts";

/** Where a tab's session storage has the id of its draft. */
export const tabDraftKey = "flightplan:draft";

/** Whether the tab had a draft before it was loaded anew, as far as can be told without looking for it. */
export function hasTabDraft(): boolean {
  try {
    return sessionStorage.getItem(tabDraftKey) !== null || sessionStorage.getItem(rescuedKey) !== null;
  } catch {
    // Storage is denied, as in a sandboxed frame.
    return false;
  }
}
