import { useSyncExternalStore } from "react";

export type ThemeChoice = "system" | "light" | "dark";

const key = "flightplan:theme";
const darkQuery = "(prefers-color-scheme: dark)";
const listeners = new Set<() => void>();

/** The theme of an embed or a link wins over the reader's own, for this visit. */
let choice: ThemeChoice = "system";

/**
 * Takes over from `public/theme.js`, which set the theme before the first paint; follows the system from now on. A choice that is given
 * wins over the reader's own, which then is not even read.
 */
export function startTheme(given: ThemeChoice | null): void {
  choice = given ?? storedChoice();
  matchMedia(darkQuery).addEventListener("change", apply);
  apply();
}

/** Chooses a theme and keeps the choice on this device, where storage is allowed. */
export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  try {
    if (next === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, next);
  } catch {
    // Storage is denied, as in a sandboxed frame: the choice holds until the page closes.
  }
  apply();
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, () => choice);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function storedChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(key);
    return stored === "light" || stored === "dark" ? stored : "system";
  } catch {
    return "system";
  }
}

function apply() {
  const dark = choice === "dark" || (choice === "system" && matchMedia(darkQuery).matches);
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    meta.setAttribute("content", dark ? "#201d1a" : "#ffffff");
  }
  for (const listener of listeners) listener();
}
