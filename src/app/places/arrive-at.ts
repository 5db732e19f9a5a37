import type { Place } from "../place.ts";

/** Where each step of the history was scrolled to, in pixels. */
const scrolls = new Map<string, number>();

const marker = "flightplanStep";

/**
 * Arrives at what is drawn in an element, as soon as its heading is there: the document is called what that says, it has the focus if it is to
 * have it, and the scroll is at the top, or where it was when this step of the history was left; a section that the address names scrolls by itself. Returns the function that ends it.
 */
export function arriveAt(
  element: HTMLElement,
  place: Place,
  { takesFocus }: { readonly takesFocus: boolean },
): () => void {
  const step = readStep() ?? markStep();
  const top = scrolls.get(step) ?? (place.kind === "docs" && place.section !== null ? null : 0);
  let arrived: Element | null = null;

  const arrive = () => {
    const heading = element.querySelector("h1");
    if (!heading) return;
    document.title = `${heading.textContent} · Flightplan`;
    if (arrived === heading) return;
    arrived = heading;
    heading.tabIndex = -1;
    const section = place.kind === "docs" && place.section !== null ? CSS.escape(place.section) : null;
    const named = section === null ? null : element.querySelector<HTMLElement>(`[data-section="${section}"]`);
    if (takesFocus || named) (named ?? heading).focus({ preventScroll: true });
    if (top !== null) element.scrollTop = top;
  };
  const observer = new MutationObserver(arrive);
  observer.observe(element, { childList: true, subtree: true, characterData: true });
  arrive();

  const remember = () => void scrolls.set(step, element.scrollTop);
  element.addEventListener("scroll", remember, { passive: true });
  return () => {
    observer.disconnect();
    element.removeEventListener("scroll", remember);
  };
}

function readStep(): string | null {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null) return null;
  const step: unknown = Reflect.get(state, marker);
  return typeof step === "string" ? step : null;
}

function markStep(): string {
  const step = `${Date.now()}-${scrolls.size}`;
  history.replaceState({ ...history.state, [marker]: step }, "");
  return step;
}
