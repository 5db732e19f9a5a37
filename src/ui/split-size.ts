/** The parts of the page whose size somebody can change, each by the custom property on the root element that holds it. */
export type SplitProperty = "--text-width" | "--problems-height" | "--simulation-height";

const root = () => document.documentElement;

/** Where `public/theme.js` finds a size before the first paint, so that nothing jumps. */
function keyOf(property: SplitProperty): string {
  return `flightplan:split${property}`;
}

/** Gives a part a size in pixels, or with null back to the page. */
export function setSplitSize(property: SplitProperty, size: number | null): void {
  if (size === null) root().style.removeProperty(property);
  else root().style.setProperty(property, `${Math.round(size)}px`);
}

/** The size in pixels that a part was given; null where the page decides. */
export function readSplitSize(property: SplitProperty): number | null {
  const size = Number.parseFloat(root().style.getPropertyValue(property));
  return Number.isNaN(size) ? null : size;
}

/** Keeps the size that a part has been given on this device, where storage is allowed. */
export function keepSplitSize(property: SplitProperty): void {
  const size = root().style.getPropertyValue(property);
  try {
    if (size === "") localStorage.removeItem(keyOf(property));
    else localStorage.setItem(keyOf(property), size);
  } catch {
    // Storage is denied, as in a sandboxed frame: the size holds until the page closes.
  }
}

/** Gives all sizes back to the page. */
export function resetSplitSizes(): void {
  for (const property of ["--text-width", "--problems-height", "--simulation-height"] as const) {
    setSplitSize(property, null);
    keepSplitSize(property);
  }
}
