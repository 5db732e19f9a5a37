import { type Analysis, linkMarkdown, renderProposal } from "../../core/index.ts";
import { encodeLink, fitsIntoLink } from "../../permalink/encode-link.ts";
import type { SharedState } from "../../permalink/shared-state.ts";
import type { WorkspaceState } from "../../store/workspace.ts";
import { besidePage, isFileAddress, withFragment } from "../page-address.ts";
import type { ShareKind } from "./share-kinds.ts";
import { type EmbedChoice, writeEmbed } from "./write-embed.ts";

/** What is shared, before it has a form. */
export interface ShareSource {
  /** Masked, as far as it is to be. */
  readonly shared: SharedState;
  /** See `shareLink`. */
  readonly link: string | null;
  readonly title: string;
  readonly embed: EmbedChoice;
  /** Of the masked text, by the choices of the page; null while it is planned. */
  readonly analysis: Analysis | null;
  readonly state: Pick<WorkspaceState, "settings" | "showDropped">;
}

/** A link to what is shared; null where the text is too long for one. */
export function shareLink(shared: SharedState): string | null {
  return fitsIntoLink(shared) ? withFragment(encodeLink(shared)) : null;
}

/** What is copied; null while there is none yet, or where there can be none. */
export function makeShare(
  kind: ShareKind,
  { shared, link, title, embed, analysis, state }: ShareSource,
): string | null {
  switch (kind) {
    case "link":
      return link;
    case "markdown":
      return link === null ? null : linkMarkdown(link, title);
    case "proposal": {
      const { settings, showDropped } = state;
      return analysis && renderProposal(analysis, shared.text, { choices: settings, showDropped, link });
    }
    case "embed": {
      if (link === null || isFileAddress()) return null;
      const { view, theme, height } = embed;
      const fragment = encodeLink(shared, { view, ...(theme === null ? {} : { theme }) });
      return writeEmbed(besidePage("embed.html", fragment), title, height);
    }
  }
}
