import type { DraftStatus } from "../drafts/save-drafts.ts";
import type { Notice, Page } from "./page.ts";

/** Says on the page what becomes of the text on this device. */
export interface DraftReports {
  /** The status is shown as it is; each fault is said in a notice once. */
  readonly status: (status: DraftStatus) => void;
  /** The tab's draft is gone. */
  readonly gone: () => void;
}

export function reportDrafts(page: Page): DraftReports {
  const said = new Set<DraftStatus>();

  /** In turn: another notice stays until it is dismissed. */
  const say = (notice: Notice) => {
    if (page.getState().notice === null) {
      page.setState({ notice });
      return;
    }
    const unsubscribe = page.subscribe((state) => {
      if (state.notice !== null) return;
      unsubscribe();
      page.setState({ notice });
    });
  };

  return {
    status(saved) {
      page.setState({ saved });
      if (saved === "saved" || said.has(saved)) return;
      said.add(saved);
      say({ kind: "not-kept", fault: saved });
    },
    gone: () => say({ kind: "draft-gone" }),
  };
}
