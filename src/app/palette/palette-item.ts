/** Something that the palette offers: a command, or a place or a choice that comes from the text. */
export interface PaletteItem {
  /** Unique in the palette, without spaces at its ends. */
  readonly id: string;
  readonly title: string;
  /** The heading that it stands below. */
  readonly group: string;
  /** Other words that somebody may look for it by. */
  readonly keywords?: string;
  /** What stands beside the title. */
  readonly note?: string;
  readonly keys?: readonly string[];
  /** Why it can't be had now; it is shown all the same. */
  readonly whyNot?: string;
  /** Runs when the palette has closed and the focus is back where it was. */
  readonly run: () => void;
}

/** Items below one heading. `more` is how many others match. */
export interface PaletteGroup {
  readonly heading: string;
  readonly items: readonly PaletteItem[];
  readonly more: number;
}
