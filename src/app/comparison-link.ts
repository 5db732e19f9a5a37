import type { WorkspaceState } from "../store/workspace.ts";
import { shareLink } from "./share/make-share.ts";
import { maskShared } from "./share/shared-secrets.ts";
import { sharedStateOf } from "./shared-workspace.ts";

/** A link to a comparison, with both texts but for secrets; null where they are too long for one. */
export function comparisonLink(state: WorkspaceState): string | null {
  return shareLink(maskShared(sharedStateOf({ ...state, selected: null, selectedPart: null })));
}
