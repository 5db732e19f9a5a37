import type { Analysed } from "../../store/analysis-slice.ts";
import type { WorkspaceState } from "../../store/workspace.ts";
import { shareLink } from "../share/make-share.ts";
import { findSharedSecrets, maskShared } from "../share/shared-secrets.ts";
import { sharedStateOf } from "../shared-workspace.ts";

/** A link that can stand below a plan. */
export interface ExportLink {
  readonly address: string;
  /** How many values that look like secrets are masked in it: all that there are. */
  readonly masked: number;
}

/** A link to what is exported, which holds the whole text, of a comparison both, but for secrets; null where it is too long for one. */
export function exportLink(
  state: WorkspaceState,
  { text, settings }: Analysed,
  comparison: WorkspaceState["comparison"],
): ExportLink | null {
  const shared = sharedStateOf({ ...state, text, settings, showBoth: false, comparison, selected: null });
  const address = shareLink(maskShared(shared));
  return address === null ? null : { address, masked: findSharedSecrets(shared).length };
}
