import { clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";

/** What of a service worker's global scope is used here; the page's own types know none of it. */
interface ServiceWorkerScope {
  skipWaiting(): Promise<void>;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

declare const self: ServiceWorkerScope;
/** Every file of the page with its revision; the build puts the list here. */
declare const precachedFiles: PrecacheEntry[];

// A newer version waits until somebody asks for it, or until the last tab with the older one is closed.
self.addEventListener("message", ({ data }) => {
  if (typeof data === "object" && data !== null && "type" in data && data.type === "SKIP_WAITING") {
    void self.skipWaiting();
  }
});

// The first visit needs no reload to work without a network, also where parts come later.
clientsClaim();
cleanupOutdatedCaches();
// No file asks for anything behind a question mark, whatever other programs append to a link.
precacheAndRoute(precachedFiles, { ignoreURLParametersMatching: [/./] });
