import { docsPlaces } from "../../docs/search-docs.ts";
import type { PaletteItem } from "./palette-item.ts";

/** Every page, section, key, code and word of the documentation. Loaded when the palette is there: it is all of its words. */
export function docsItems(): readonly PaletteItem[] {
  return docsPlaces().map(({ address, title, page }) => ({
    id: address,
    title,
    group: "Documentation",
    keywords: page,
    note: page,
    run: () => {
      location.hash = address;
    },
  }));
}
