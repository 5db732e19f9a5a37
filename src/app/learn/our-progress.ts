import { createProgress, progressKey } from "../../learn/create-progress.ts";

/** The progress of whoever sits here. */
export const progress = createProgress({
  shelf: () => localStorage,
  onOtherTab: (listener) =>
    addEventListener("storage", ({ key }) => {
      if (key === progressKey || key === null) listener();
    }),
});
