import { type DroppedItem, droppedItems } from "./dropped-items.ts";

/** What somebody wanted with files before the code for that had come. */
export interface HeldFiles {
  /** What was dropped last. */
  readonly items: readonly DroppedItem[];
  readonly wantsSave: boolean;
}

/**
 * Keeps the browser from going to a file that is dropped, and from saving the page in the text's place, until the function that it
 * returns is called, which answers what was held back.
 */
export function holdFiles(): () => HeldFiles {
  let items: readonly DroppedItem[] = [];
  let wantsSave = false;
  const hold = (event: Event) => {
    if (event instanceof DragEvent && event.dataTransfer?.types.includes("Files")) {
      if (event.type === "drop") items = droppedItems(event.dataTransfer);
      event.stopPropagation();
    } else if (event instanceof KeyboardEvent && event.key === "s" && (event.ctrlKey || event.metaKey)) {
      wantsSave = true;
    } else return;
    event.preventDefault();
  };
  const kinds = ["keydown", "dragover", "drop"];
  for (const kind of kinds) addEventListener(kind, hold, true);
  return () => {
    for (const kind of kinds) removeEventListener(kind, hold, true);
    return { items, wantsSave };
  };
}
