import { encodeLink, fitsIntoLink } from "../../permalink/encode-link.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import type { WorkspaceState } from "../../store/workspace.ts";
import { createAddress } from "../create-address.ts";
import { sharedStateOf } from "../shared-workspace.ts";

/** A link to what is exported, which holds the whole text; null where it is too long for one. */
export function exportLink(state: WorkspaceState, { text, settings }: Analysed): string | null {
  const shared = sharedStateOf({ ...state, text, settings, showBoth: false, comparison: null, selected: null });
  return fitsIntoLink(shared) ? createAddress().withFragment(encodeLink(shared)) : null;
}
