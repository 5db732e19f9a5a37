import { Workbox } from "workbox-window";

export interface ServiceWorkerEvents {
  /**
   * A newer version is on this device and waits; `accept` lets it take over, and then `onAccepted` is called: at once as a rule. Chromium
   * ends the older one first, and where that was just asked for a file, it may take up to five minutes to notice that it has ended.
   */
  readonly onWaiting: (accept: () => void) => void;
  /** The newer version has taken over, as this page asked for. */
  readonly onAccepted: () => void;
  /** Another page of ours let a newer version take over: parts that this page has not loaded yet may be gone. */
  readonly onReplaced: () => void;
}

/**
 * Has the service worker beside the page keep all its files on this device. Does nothing where there can be none: in a sandboxed frame,
 * from the file system, in private windows of some browsers. Never rejects.
 */
export async function connectServiceWorker({ onWaiting, onAccepted, onReplaced }: ServiceWorkerEvents): Promise<void> {
  try {
    // Even asking for it throws in a sandboxed frame.
    if (!navigator.serviceWorker) return;
    const workbox = new Workbox("./sw.js");
    let isAccepted = false;
    // The first one of a first visit replaces nothing.
    let isControlled = navigator.serviceWorker.controller !== null;
    workbox.addEventListener("waiting", () =>
      onWaiting(() => {
        isAccepted = true;
        workbox.messageSkipWaiting();
      }),
    );
    workbox.addEventListener("controlling", () => {
      if (isAccepted) onAccepted();
      else if (isControlled) onReplaced();
      isControlled = true;
    });
    await workbox.register();
  } catch {
    // The page works without, as long as there is a network.
  }
}
