import { escapeXml } from "../../core/index.ts";
import type { LinkTheme, LinkView } from "../../permalink/shared-state.ts";

/** What somebody chooses about a frame. */
export interface EmbedChoice {
  readonly view: LinkView;
  /** Null for that of the reader's system. */
  readonly theme: LinkTheme | null;
  /** In pixels. */
  readonly height: number;
}

export const embedHeights = [320, 480, 640, 800] as const;

export const firstEmbed: EmbedChoice = { view: "diagram", theme: null, height: 480 };

/** A frame that shows the plan within another page; `address` is that of the page made for it, with its fragment. */
export function writeEmbed(address: string, title: string, height: number): string {
  const attributes = [
    `src="${escapeXml(address)}"`,
    // Scripts draw, popups lead on to Flightplan; nothing else is needed, and nothing of the host is in reach.
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    `title="${escapeXml(title)}"`,
    'width="100%"',
    `height="${height}"`,
    'loading="lazy"',
    'style="border:0"',
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}
