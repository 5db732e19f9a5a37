import { connectServiceWorker } from "../offline/connect-service-worker.ts";
import { announce } from "../ui/announce.ts";
import type { Page, Update } from "./page.ts";
import { describeUpdate } from "./update-words.ts";

/** Keeps the page on this device for when there is no network, and offers a newer version where there is one. Nothing is updated unasked. */
export function keepOffline(page: Page): void {
  // Where the page is a part of another one, that one decides.
  if (self !== top) return;
  const tell = (update: Update) => {
    page.setState({ update });
    const { lead, rest } = describeUpdate(update);
    announce(`${lead}${rest}`);
  };
  void connectServiceWorker({
    onWaiting: (accept) => {
      const reload = () => {
        tell({ kind: "taking-over", reload: null });
        accept();
      };
      tell({ kind: "ready", reload });
    },
    onAccepted: () => location.reload(),
    onReplaced: () => tell({ kind: "done-elsewhere", reload: () => location.reload() }),
  });
}
