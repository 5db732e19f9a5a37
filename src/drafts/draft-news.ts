const name = "flightplan:drafts";

let channel: BroadcastChannel | null = null;

/** Tells every tab, this one too, that something became of the kept drafts. */
export function sendDraftNews(): void {
  if (typeof BroadcastChannel === "undefined") return;
  channel ??= new BroadcastChannel(name);
  channel.postMessage(null);
}

/** Calls back when something became of the kept drafts, in whichever tab; returns the function that ends it. */
export function listenToDraftNews(listener: () => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const news = new BroadcastChannel(name);
  news.addEventListener("message", listener);
  return () => news.close();
}
