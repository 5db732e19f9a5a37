// Where the page is: what can be asked of it without changing anything.

/** The page's own address with another fragment. */
export function withFragment(fragment: string): string {
  const page = location.href.split("#", 1)[0] ?? "";
  return `${page}${fragment}`;
}

/** The address of a file beside the page, with a fragment. */
export function besidePage(file: string, fragment: string): string {
  return new URL(file, location.href).href + fragment;
}

/** Whether the page was opened as a file, so that its address is good on this device only. */
export function isFileAddress(): boolean {
  return location.protocol === "file:";
}
