const key = "flightplan:single-keys";

/** Null until it is first asked for. */
let on: boolean | null = null;

/**
 * Whether single characters are shortcuts. They are, unless somebody has switched that off on this device: who speaks to the computer
 * may say a letter that was meant for nobody (WCAG 2.1.4).
 */
export function singleKeysAreOn(): boolean {
  on ??= !isStoredAsOff();
  return on;
}

/** Switches them on or off and keeps the choice on this device, where storage is allowed. */
export function switchSingleKeys(next: boolean): void {
  on = next;
  try {
    if (next) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
  } catch {
    // Storage is denied, as in a sandboxed frame: the choice holds until the page closes.
  }
}

function isStoredAsOff(): boolean {
  try {
    return localStorage.getItem(key) === "off";
  } catch {
    return false;
  }
}
