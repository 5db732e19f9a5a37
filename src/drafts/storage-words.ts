import type { StorageFault } from "./draft.ts";
import type { DraftStatus } from "./save-drafts.ts";

/** Whether the text is kept, in few words. */
export function describeStatus(status: DraftStatus): string {
  switch (status) {
    case "saved":
      return "Saved on this device";
    case "blocked":
      return "Not saved: storage is blocked";
    case "full":
      return "Not saved: storage is full";
    case "silent":
      return "Not saved: no answer from storage";
    case "newer-version":
      return "Not saved: reload this page";
  }
}

/** What it means that the text is not kept, and what to do. */
export function describeFault(fault: StorageFault): { readonly lead: string; readonly rest: string } {
  switch (fault) {
    case "blocked":
      return {
        lead: "Your text is not kept on this device.",
        rest: " The browser blocks storage for this page. Everything else works: save the file before you leave.",
      };
    case "full":
      return {
        lead: "Your text is not kept on this device.",
        rest: " Its storage is full. Save the file, then delete drafts or make room on the device.",
      };
    case "silent":
      return {
        lead: "Your text is not kept on this device.",
        rest: " The browser’s storage does not answer. It is asked again; save the file before you leave.",
      };
    case "newer-version":
      return {
        lead: "A newer Flightplan is open in another tab.",
        rest: " This one can keep your text no longer: reload it. Your text comes along.",
      };
  }
}
