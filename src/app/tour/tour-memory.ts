const key = "flightplan:tour";

/** Whether the tour is worth an offer: nobody has taken it or waved it off here, and the device remembers when somebody does. */
export function isTourNew(): boolean {
  try {
    return localStorage.getItem(key) === null;
  } catch {
    return false;
  }
}

export function rememberTour(): void {
  try {
    localStorage.setItem(key, "seen");
  } catch {
    // Storage is denied: then it is not offered either.
  }
}
