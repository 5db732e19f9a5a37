const key = "flightplan:map";
const listeners = new Set<() => void>();

/** Null until it is first asked for. */
let shown: boolean | null = null;

/** Whether the map is wanted beside a picture that is larger than its canvas. It is, unless somebody has hidden it on this device. */
export function mapIsShown(): boolean {
  shown ??= !isStoredAsHidden();
  return shown;
}

/** Shows or hides the map and keeps the choice on this device, where storage is allowed. */
export function showMap(next: boolean): void {
  shown = next;
  try {
    if (next) localStorage.removeItem(key);
    else localStorage.setItem(key, "hidden");
  } catch {
    // Storage is denied, as in a sandboxed frame: the choice holds until the page closes.
  }
  for (const listener of listeners) listener();
}

/** Tells of every change of the choice; returns the function that ends it. */
export function subscribeToMap(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function isStoredAsHidden(): boolean {
  try {
    return localStorage.getItem(key) === "hidden";
  } catch {
    return false;
  }
}
