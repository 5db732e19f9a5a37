const key = "flightplan:rescued";

/** Keeps a text for the tab's next page, where drafts themselves could not be loaded. */
export function rescueText(text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Denied or full: there is nothing else to keep it in.
  }
}

/** The text that the tab's last page rescued, once; null where there is none. */
export function takeRescuedText(): string | null {
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return text;
  } catch {
    return null;
  }
}
