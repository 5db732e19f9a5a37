import { encodeLink, fitsIntoLink } from "../permalink/encode-link.ts";
import type { WorkspaceState } from "../store/workspace.ts";
import { createAddress } from "./create-address.ts";
import { sharedStateOf } from "./shared-workspace.ts";

/** A link to a comparison, with both texts; null where they are too long for one. */
export function comparisonLink(state: WorkspaceState): string | null {
  const shared = sharedStateOf({ ...state, selected: null, selectedPart: null });
  return fitsIntoLink(shared) ? createAddress().withFragment(encodeLink(shared)) : null;
}
