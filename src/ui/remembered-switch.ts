/** A choice between on and off that this device remembers. */
export interface RememberedSwitch {
  readonly isOn: () => boolean;
  /** Switches and keeps the choice, where storage is allowed; where it is denied, it holds until the page closes. */
  readonly turn: (isOn: boolean) => void;
  /** Tells of every change; returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A switch that is on until somebody turns it off; `off` is the word that is stored then, under the key. */
export function createRememberedSwitch(key: string, off: string): RememberedSwitch {
  const listeners = new Set<() => void>();
  /** Null until it is first asked for. */
  let state: boolean | null = null;
  return {
    isOn() {
      state ??= !isStoredAsOff(key, off);
      return state;
    },
    turn(isOn) {
      state = isOn;
      try {
        if (isOn) localStorage.removeItem(key);
        else localStorage.setItem(key, off);
      } catch {
        // Storage is denied, as in a sandboxed frame.
      }
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function isStoredAsOff(key: string, off: string): boolean {
  try {
    return localStorage.getItem(key) === off;
  } catch {
    return false;
  }
}
