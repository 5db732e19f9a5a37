let start: (() => void) | null = null;

/** From now on this is done when somebody asks for the tour. */
export function onTourAsked(listener: () => void): void {
  start = listener;
}

/** Begins the tour, from places that know of no commands. */
export function askForTour(): void {
  start?.();
}
