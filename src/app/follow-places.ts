import type { Address } from "./create-address.ts";
import type { Page } from "./page.ts";
import { planner, readPlace } from "./place.ts";

/** What follows the links of the page. */
export interface Places {
  /** Is called when the address has a payload that is not in view yet. Who comes later reads the address itself. */
  onPayload: (() => void) | null;
}

/**
 * Keeps `page.place` what the address asks for. Going away from the planner changes nothing of it: it stays mounted, and so does what its
 * address said, which stands there again on the way back, whichever way that is.
 */
export function followPlaces(page: Page, address: Address): Places {
  const places: Places = { onPayload: null };
  const begun = page.getState().place;
  if (begun.kind !== "planner") address.leave("");

  let cameFrom: Element | null = null;
  let before = address.readFragment();
  page.subscribe(({ place }, { place: left }) => {
    if (place.kind !== "planner" && left.kind === "planner") {
      cameFrom = document.activeElement;
      // The page may begin with a lesson's link, which is not the planner's.
      address.leave(before === address.readFragment() ? "" : before);
    }
    if (place.kind === "planner" && left.kind !== "planner") {
      address.comeBack();
      giveBackFocus(cameFrom);
    }
  });
  address.onFragmentChange((previous) => {
    before = previous;
    const isAway = page.getState().place.kind !== "planner";
    // A payload may be a lesson; that takes a decoder to say.
    if (!address.hasPayload()) page.setState({ place: readPlace(address.readFragment()) });
    else if (isAway && address.isAsLeft()) page.setState({ place: planner });
    else places.onPayload?.();
  });
  return places;
}

/** To what had it when the planner was left, once that can have it again. */
function giveBackFocus(element: Element | null) {
  requestAnimationFrame(() => {
    const isThere = element instanceof HTMLElement && element !== document.body && element.isConnected;
    (isThere ? element : document.querySelector<HTMLElement>("#plan"))?.focus({ preventScroll: true });
  });
}
