import type { Plan } from "../core/index.ts";
import {
  foundPart,
  hasDetails,
  isPending,
  isPinnedInOther,
  latestDifferences,
  otherState,
  selectedEntry,
  shownAnalysed,
} from "../store/selectors.ts";
import { defaultSettings, type PlanSettings } from "../store/settings-slice.ts";
import type { Workspace, WorkspaceState } from "../store/workspace.ts";
import { announce } from "../ui/announce.ts";
import { describeChange } from "./describe-change.ts";
import { describeChoice } from "./describe-choice.ts";
import { describeBoth, titleOfPlan } from "./describe-plan.ts";
import { isEdited } from "./files/is-edited.ts";
import { describeNotice, describeReplacement } from "./notice-words.ts";
import type { Notice, Page } from "./page.ts";

/** Changes of the plan are told once somebody pauses (milliseconds), not at every key. */
const pause = 900;

/** A plan that takes longer than this is said to be on its way (milliseconds). */
const patience = 1_000;

/** What a screen reader was told last, or saw when it came. */
interface Told {
  readonly plan: Plan | null;
  readonly settings: PlanSettings;
  readonly showBoth: boolean;
  readonly documentId: number;
}

/** What a page begins with where nothing brought other choices. */
const unchosen = { settings: defaultSettings, showBoth: false };

/**
 * Announces what becomes of the page: the plan once it has settled, what was replaced or taken back, notices, details that open and
 * close. Nothing of how the page was opened. Keeps the title of the document true too. Returns the function that ends it.
 */
export function announceChanges(workspace: Workspace, page: Page): () => void {
  // Somebody may have been quicker than this came: what they saw first is what the page began with.
  const first = workspace.getState();
  let told: Told = { ...tell(first), ...(page.getState().opened ?? unchosen) };
  const isQuick = !isAsOpened(told, first);
  if (isQuick) told = { ...told, plan: null };
  let lastWords = "";
  let settling: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const showTitle = () => {
    if (page.getState().place.kind === "planner") document.title = titleOfPlan(workspace.getState());
  };
  const announcePlan = () => {
    const state = workspace.getState();
    // While the farm is open, its dialog says what becomes of the plan.
    const isSaid = state.farmRequest !== null || isAsOpened(told, state);
    const words = isSaid ? lastWords : describe(told, state);
    told = tell(state);
    showTitle();
    if (words !== lastWords) announce(words, { about: "plan" });
    lastWords = words;
  };
  const announcePlanSoon = () => {
    clearTimeout(settling);
    settling = setTimeout(announcePlan, pause);
  };

  if (isQuick) announcePlanSoon();
  announceReplacement(first, { ...first, replacement: null });
  announceDetails(first, { ...first, selected: null, selectedPart: null });
  announceNotice(page.getState().notice, null);
  showTitle();

  const unsubscribe = workspace.subscribe((state, before) => {
    if (state.analysed !== before.analysed || state.showBoth !== before.showBoth) announcePlanSoon();
    if (isPending(state) !== isPending(before)) {
      clearTimeout(waiting);
      if (isPending(state)) waiting = setTimeout(() => announce("Planning…", { about: "plan" }), patience);
    }
    if (state.file !== before.file || isEdited(state) !== isEdited(before)) showTitle();
    announceReplacement(state, before);
    announceDetails(state, before);
  });
  const unsubscribePage = page.subscribe((state, before) => {
    announceNotice(state.notice, before.notice);
    if (state.place !== before.place) showTitle();
  });
  return () => {
    clearTimeout(settling);
    clearTimeout(waiting);
    unsubscribe();
    unsubscribePage();
  };
}

function tell(state: WorkspaceState): Told {
  const { settings, showBoth, documentId } = state;
  return { plan: shownAnalysed(state)?.analysis.plan ?? null, settings, showBoth, documentId };
}

/** Whether nobody has changed anything yet: the first text, its plan and its checks come by themselves. */
function isAsOpened({ settings, showBoth, documentId }: Told, state: WorkspaceState): boolean {
  if (state.revision > 1) return false;
  return documentId === 0 || (describeChoice(settings, state.settings) === "" && state.showBoth === showBoth);
}

function describe(told: Told, state: WorkspaceState): string {
  const isSameDocument = told.documentId === state.documentId;
  // That a second plan came beside it says nothing of the first.
  const isSecondShown = isSameDocument && state.showBoth && !told.showBoth;
  return [
    ...(isSameDocument ? [describeChoice(told.settings, state.settings)] : []),
    ...(isSecondShown ? [] : [describeChange(isSameDocument ? told.plan : null, state)]),
    ...(state.showBoth ? [describeBoth(latestDifferences(state))] : []),
  ]
    .filter((words) => words !== "")
    .join(" ");
}

function announceNotice(notice: Notice | null, before: Notice | null) {
  if (!notice || notice === before) return;
  const { lead, rest, isError } = describeNotice(notice);
  announce(`${lead}${rest}`, isError ? { manner: "at-once" } : {});
}

function announceReplacement(state: WorkspaceState, before: WorkspaceState) {
  if (state.replacement === before.replacement) return;
  if (state.replacement) announce(describeReplacement(state.replacement.reason));
  else if (before.replacement && state.text !== before.text && state.text === before.replacement.previous.text) {
    announce(describeReplacement({ kind: "undo" }));
  }
}

function announceDetails(state: WorkspaceState, before: WorkspaceState) {
  const isSame = state.selected === before.selected && state.selectedPart === before.selectedPart;
  if (isSame || state.documentId !== before.documentId) return;
  const there = (isPinnedInOther(state) ? otherState(state) : null) ?? state;
  const found = selectedEntry(there);
  const part = foundPart(there);
  if (part) {
    const { lane, stage } = part;
    announce(`Details of ${stage ? `stage ${stage.number} on ` : ""}${lane.architecture} opened.`, {
      about: "details",
    });
  }
  if (!found) {
    if (!part && hasDetails(before)) announce("Details closed.", { about: "details" });
    return;
  }
  const { job, index, architecture } = found.entry;
  announce(`Details of ${job} ${index}${architecture === "" ? "" : ` on ${architecture}`} opened.`, {
    about: "details",
  });
}
