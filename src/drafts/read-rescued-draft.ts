import { safeParse } from "valibot";
import { rescuedDraftSchema } from "./draft-schema.ts";
import { type RescuedDraft, rescuedKey } from "./rescue-draft.ts";

/** What the tab's last page rescued, until it is forgotten; null where there is none, or nothing that can be read. */
export function readRescuedDraft(): RescuedDraft | null {
  try {
    const stored = sessionStorage.getItem(rescuedKey);
    const result = stored === null ? null : safeParse(rescuedDraftSchema, JSON.parse(stored));
    return result?.success ? result.output : null;
  } catch {
    // Denied, or no JSON.
    return null;
  }
}
