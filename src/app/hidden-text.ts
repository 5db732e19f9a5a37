const listeners = new Set<() => void>();

/** Whether the text is hidden, so that the plan has the page. Never kept: a page that opens without its text would be a riddle. */
export function textIsHidden(): boolean {
  return document.documentElement.dataset["text"] === "hidden";
}

/** Hides or shows the text. The mark stands on the root element and styles do the rest: nothing is mounted anew. */
export function hideText(hidden: boolean): void {
  if (hidden) document.documentElement.dataset["text"] = "hidden";
  else delete document.documentElement.dataset["text"];
  for (const listener of listeners) listener();
}

/** Tells of every change; returns the function that ends it. */
export function subscribeToHiddenText(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
