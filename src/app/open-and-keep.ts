import { createDraftStore } from "../drafts/create-draft-store.ts";
import { keepDraft } from "../drafts/keep-draft.ts";
import { takeRescuedText } from "../drafts/rescued-text.ts";
import { claimTabDraft } from "../drafts/tab-draft.ts";
import type { Workspace, WorkspaceState } from "../store/workspace.ts";
import type { Address } from "./create-address.ts";
import { createLinks, type Links } from "./create-links.ts";
import type { Page } from "./page.ts";
import { readFarmChanges } from "./shared-farm.ts";

interface OpenContext {
  readonly workspace: Workspace;
  readonly page: Page;
  readonly address: Address;
  /** The workspace as the page began with it; null where that is still to be opened. */
  readonly begun: WorkspaceState | null;
  /** Shows something where neither a link nor a draft does; does nothing where something is shown already. */
  readonly openFirstText: () => void;
}

/**
 * Opens what the page begins with (the link in the address, else the tab's own draft, else the first text) and from then on
 * keeps the text as the tab's draft and the address true.
 */
export async function openAndKeep(context: OpenContext): Promise<Links> {
  const { workspace, page, address, openFirstText } = context;
  const drafts = createDraftStore();
  const links = createLinks({ workspace, page, address });
  const tab = await claimTabDraft();
  let restored = false;
  if (links.open()) {
    rememberChoices();
  } else {
    restored = tab.loadFrom !== null && (await restore(tab.loadFrom));
    if (restored) rememberChoices();
    else openFirstText();
  }
  const begun = context.begun ?? workspace.getState();
  const rescued = takeRescuedText();
  if (rescued !== null && rescued !== begun.text) workspace.getState().replaceText(rescued, { kind: "draft" });
  keepDraft({
    workspace,
    drafts,
    tab,
    begun,
    restored,
    isOwn: () => !links.showsOpened(),
    onStatus: (status) => page.setState({ saved: status === "saved" }),
  });
  return links;

  function rememberChoices() {
    const { settings, showBoth } = workspace.getState();
    page.setState({ opened: { settings, showBoth } });
  }

  async function restore(id: string): Promise<boolean> {
    const stored = await drafts.load(id);
    if (stored.kind === "unavailable" || !stored.value) return false;
    const { text, format, settings: kept, showDropped, showBoth, showTable } = stored.value;
    const { publicFarm, replaceText } = workspace.getState();
    const settings = { ...kept, farmChanges: readFarmChanges(publicFarm, kept.farmChanges) };
    replaceText(text, { kind: "draft" }, { format, settings, showDropped, showBoth, showTable });
    page.setState({ saved: true });
    return true;
  }
}
