import { createDraftStore } from "../drafts/create-draft-store.ts";
import { keepDraft } from "../drafts/keep-draft.ts";
import { claimTabDraft } from "../drafts/tab-draft.ts";
import type { Workspace } from "../store/workspace.ts";
import type { Links } from "./create-links.ts";
import type { Page } from "./page.ts";

interface DraftContext {
  readonly workspace: Workspace;
  readonly page: Page;
  readonly links: Links;
  /** Shows something where neither a link nor a draft does. */
  readonly openFirstText: () => void;
}

/**
 * Opens what the page begins with (the link in the address, else the tab's own draft, else the first text) and keeps the
 * text as the tab's draft from then on.
 */
export async function openAndKeep({ workspace, page, links, openFirstText }: DraftContext): Promise<void> {
  const drafts = createDraftStore();
  const tab = await claimTabDraft();
  let restored = false;
  if (!(await links.open())) {
    restored = tab.loadFrom !== null && (await restore(tab.loadFrom));
    if (!restored) openFirstText();
  }
  keepDraft({
    workspace,
    drafts,
    tab,
    restored,
    isOwn: () => !links.showsOpened(),
    onStatus: (status) => page.setState({ saved: status === "saved" }),
  });

  async function restore(id: string): Promise<boolean> {
    const stored = await drafts.load(id);
    if (stored.kind === "unavailable" || !stored.value) return false;
    const { text, settings, showDropped } = stored.value;
    workspace.getState().replaceText(text, { kind: "draft" }, { settings, showDropped });
    return true;
  }
}
