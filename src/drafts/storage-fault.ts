import type { StorageFault } from "./draft.ts";

/** What an error of the database comes from. */
export function faultOf(error: unknown): StorageFault {
  switch (nameOf(error)) {
    case "QuotaExceededError":
      return "full";
    case "TimeoutError":
      return "silent";
    case "VersionError":
      return "newer-version";
    default:
      return "blocked";
  }
}

/** Whether the database was closed under the page, as when its data is cleared; opening it anew may help. */
export function isClosed(error: unknown): boolean {
  return nameOf(error) === "InvalidStateError";
}

function nameOf(error: unknown): string {
  // No `Error` in every browser.
  return error instanceof DOMException || error instanceof Error ? error.name : "";
}
