import { createDraftId } from "../drafts/create-draft-id.ts";
import { createDraftShelf } from "../drafts/create-draft-shelf.ts";
import { createDraftStore } from "../drafts/create-draft-store.ts";
import type { Draft } from "../drafts/draft.ts";
import { keepDraft } from "../drafts/keep-draft.ts";
import { readRescuedDraft } from "../drafts/read-rescued-draft.ts";
import { forgetRescued, type RescuedDraft } from "../drafts/rescue-draft.ts";
import type { DraftStatus } from "../drafts/save-drafts.ts";
import { claimTabDraft } from "../drafts/tab-draft.ts";
import type { FilePlace } from "../store/document-slice.ts";
import { noSimulation } from "../store/simulation-slice.ts";
import type { Workspace, WorkspaceState } from "../store/workspace.ts";
import type { Address } from "./create-address.ts";
import { createLinks, type Links } from "./create-links.ts";
import type { Places } from "./follow-places.ts";
import type { Page } from "./page.ts";
import { reportDrafts } from "./report-drafts.ts";
import { readFarmChanges } from "./shared-farm.ts";

interface OpenContext {
  readonly workspace: Workspace;
  readonly page: Page;
  readonly address: Address;
  readonly places: Places;
  /** The workspace as the page began with it; null where that is still to be opened. */
  readonly begun: WorkspaceState | null;
  /** Shows something where neither a link nor a draft does; does nothing where something is shown already. */
  readonly openFirstText: () => void;
}

/**
 * Opens what the page begins with (what the page before it could only rescue, else the link in the address, else the tab's own
 * draft, else the first text) and from then on keeps the text as the tab's draft and the address true.
 */
export async function openAndKeep(context: OpenContext): Promise<Links> {
  const { workspace, page, address, places, openFirstText } = context;
  const drafts = createDraftStore();
  const report = reportDrafts(page);
  const links = createLinks({ workspace, page, address, places });
  const tab = await claimTabDraft();
  const rescued = readRescuedDraft();
  const isLink = links.open();
  let restored: Omit<RescuedDraft, "id"> | null = null;
  if (rescued && (!isLink || (!rescued.behindLink && isReturn()))) {
    // As it is not saved yet, it must not go over the draft of another text.
    if (rescued.id !== tab.loadFrom) tab.renew();
    show(rescued);
    tab.keep();
    restored = rescued;
    void saveRescued(rescued, tab.id).then(report.status);
  } else if (rescued) {
    // Somebody came by a link: their own text waits among the drafts.
    void saveRescued(rescued, rescued.id ?? createDraftId());
  }
  if (!isLink && !restored) {
    restored = tab.loadFrom === null ? null : await restore(tab.loadFrom);
    if (!restored) openFirstText();
  }
  if (isLink || restored) rememberChoices();
  const begun = context.begun ?? workspace.getState();
  const keeper = keepDraft({
    workspace,
    drafts,
    tab,
    begun,
    restored,
    isOwn: () => !links.showsOpened(),
    show,
    onStatus: report.status,
  });
  page.setState({ drafts: createDraftShelf(drafts, keeper) });
  void drafts.count().then((kept) => {
    if (kept.kind === "done") page.setState({ draftCount: kept.value });
  });
  return links;

  function rememberChoices() {
    const { settings, showBoth } = workspace.getState();
    page.setState({ opened: { settings, showBoth } });
  }

  async function saveRescued(draft: RescuedDraft, id: string): Promise<DraftStatus> {
    const { behindLink: _, ...kept } = draft;
    const place = await findPlace(draft, id);
    const file = draft.file && place ? { file: { ...draft.file, place } } : {};
    const stored = await drafts.save({ ...kept, ...file, id });
    if (stored.kind === "unavailable") return stored.fault;
    forgetRescued();
    return "saved";
  }

  /** What was rescued is words alone: where its file lies, the draft that it was saved in before may know. The page learns it too. */
  async function findPlace({ file: of }: RescuedDraft, id: string): Promise<FilePlace | null> {
    if (!of) return null;
    const stored = await drafts.load(id);
    const known = stored.kind === "done" ? stored.value?.file : undefined;
    const place = known?.name === of.name ? (known.place ?? null) : null;
    const { file } = workspace.getState();
    if (place && file?.name === of.name && file.place === null) workspace.setState({ file: { ...file, place } });
    return place;
  }

  async function restore(id: string): Promise<Draft | null> {
    const stored = await drafts.load(id);
    if (stored.kind === "unavailable") {
      report.status(stored.fault);
      return null;
    }
    if (!stored.value) {
      tab.forget();
      report.gone();
      return null;
    }
    show(stored.value);
    report.status("saved");
    return stored.value;
  }

  function show({ text, format, file: of, settings: kept, comparison = null, ...shown }: RescuedDraft) {
    const { publicFarm, replaceText } = workspace.getState();
    const { showDropped, showBoth, showTable } = shown;
    const settings = { ...kept, farmChanges: readFarmChanges(publicFarm, kept.farmChanges) };
    const file = of ? { name: of.name, savedText: of.edited ? null : text, place: of.place ?? null } : null;
    const { isOn: simulating, ...simulation } = shown.simulation ?? { isOn: false, ...noSimulation };
    const run = { simulating, simulation: shown.simulation ? simulation : noSimulation };
    const told = { accountKind: shown.account?.kind ?? null, accountStep: shown.account?.step ?? 0 };
    const look = { showDropped, showBoth, showTable, ...told };
    replaceText(text, { kind: "draft" }, { format, file, settings, ...look, comparison, ...run });
  }
}

/** Whether the page was here before, and nobody asked for another one: what it showed then is wanted back. */
function isReturn(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation instanceof PerformanceNavigationTiming && navigation.type !== "navigate";
}
