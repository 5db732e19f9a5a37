import type { ShareKind } from "./share-kinds.ts";

interface SheetContent {
  readonly content: string;
  readonly title: string;
}

/** Whether the browser has a sheet of apps to send this to. */
export function canShareSheet(kind: ShareKind, what: SheetContent): boolean {
  if (!("share" in navigator)) return false;
  return !("canShare" in navigator) || navigator.canShare(dataOf(kind, what));
}

/** Opens that sheet; `left` where somebody closes it without sending. */
export async function openShareSheet(kind: ShareKind, what: SheetContent): Promise<"shared" | "left" | "failed"> {
  try {
    await navigator.share(dataOf(kind, what));
    return "shared";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "left" : "failed";
  }
}

function dataOf(kind: ShareKind, { content, title }: SheetContent): ShareData {
  return kind === "link" ? { title, url: content } : { title, text: content };
}
