import {
  createPlanIndex,
  type Diagnostic,
  type FoundEntry,
  indexLines,
  type Lane,
  type LineIndex,
  type Outcome,
  type Plan,
  type PlanIndex,
  type SourceRange,
  type Stage,
} from "../core/index.ts";
import type { Analysed } from "./analysis-slice.ts";
import type { PlanPart } from "./view-slice.ts";
import type { WorkspaceState } from "./workspace.ts";

const nothing: ReadonlySet<string> = new Set();
const indexes = new WeakMap<Analysed, PlanIndex>();

/** What the picture shows: the latest answer if it has a plan, else the last one that had, within the same document. */
export function shownAnalysed(state: WorkspaceState): Analysed | null {
  const { analysed, lastGood, documentId } = state;
  if (analysed && analysed.analysis.plan.outcome !== "invalid") return analysed;
  if (lastGood?.documentId === documentId) return lastGood;
  return analysed;
}

/** Whether there is no text: somebody cleared it on purpose, so no earlier plan is shown either. */
export function isEmpty(state: WorkspaceState): boolean {
  return state.text.trim() === "";
}

/** Whether an answer for the current text and choices is awaited. */
export function isPending({ answered, text, settings }: WorkspaceState): boolean {
  return answered === null || answered.text !== text || answered.settings !== settings;
}

/** Whether the picture is of an earlier text because the current one has no plan. */
export function isStale(state: WorkspaceState): boolean {
  const shown = shownAnalysed(state);
  return shown !== null && shown.analysis.plan.outcome !== "invalid" && shown !== state.analysed;
}

/** The index of what is shown; made once per answer. */
export function shownIndex(state: WorkspaceState): PlanIndex | null {
  const shown = shownAnalysed(state);
  return shown ? planIndexOf(shown) : null;
}

/** The pinned entry and where it stands; null where none is pinned, or the plan has it no longer. */
export function selectedEntry(state: WorkspaceState): FoundEntry | null {
  return state.selected === null ? null : (shownIndex(state)?.findEntry(state.selected) ?? null);
}

/** A lane of the plan, and one of its stages where that is meant. */
export interface FoundPart {
  readonly lane: Lane;
  readonly stage: Stage | null;
}

const foundParts = new WeakMap<Plan, { readonly part: PlanPart; readonly found: FoundPart | null }>();

/** The lane or stage whose details are open; null where there is none, or the plan has it no longer. */
export function foundPart(state: WorkspaceState): FoundPart | null {
  const plan = shownAnalysed(state)?.analysis.plan;
  const { selectedPart: part } = state;
  if (!plan || !part || (part.dialect ?? plan.dialect) !== plan.dialect) return null;
  let known = foundParts.get(plan);
  if (known?.part !== part) {
    known = { part, found: findPart(plan, part) };
    foundParts.set(plan, known);
  }
  return known.found;
}

function findPart({ lanes }: Plan, part: PlanPart): FoundPart | null {
  const lane = lanes.find(({ id }) => id === part.lane);
  if (!lane || part.kind === "lane") return lane ? { lane, stage: null } : null;
  const stage = lane.stages.find(({ column }) => column === part.column);
  return stage ? { lane, stage } : null;
}

/** Whether there are details to show. */
export function hasDetails(state: WorkspaceState): boolean {
  return isPinnedIn(state) || isPinnedInOther(state);
}

/** Whether what is pinned is in the other of both plans, and not in this one. */
export function isPinnedInOther(state: WorkspaceState): boolean {
  const there = otherState(state);
  return there !== null && !isPinnedIn(state) && isPinnedIn(there);
}

function isPinnedIn(state: WorkspaceState): boolean {
  return selectedEntry(state) !== null || foundPart(state) !== null;
}

/** The state of the other plan, with what is pinned here: it may not have heard of that yet. */
export function otherState({ other, selected, selectedPart }: WorkspaceState): WorkspaceState | null {
  return other && { ...other.workspace.getState(), selected, selectedPart };
}

/** The index of an answer; made once. */
export function planIndexOf(analysed: Analysed): PlanIndex {
  let index = indexes.get(analysed);
  if (!index) {
    index = createPlanIndex(analysed.analysis);
    indexes.set(analysed, index);
  }
  return index;
}

let lastMarked: { analysed: Analysed; caret: number; ids: ReadonlySet<string> } | null = null;

/** Ids of the entries that what is told or the caret's place concerns, in every lane; none while picture and text differ. */
export function markedEntries(state: WorkspaceState): ReadonlySet<string> {
  if (state.told) return state.told.entries;
  const shown = shownAnalysed(state);
  if (!shown || state.caret === null || shown.text !== state.text) return nothing;
  if (lastMarked?.analysed !== shown || lastMarked.caret !== state.caret) {
    const found = planIndexOf(shown).entriesAt(state.caret);
    const same = lastMarked !== null && sameIds(lastMarked.ids, found);
    lastMarked = { analysed: shown, caret: state.caret, ids: same && lastMarked ? lastMarked.ids : found };
  }
  return lastMarked.ids;
}

/** The stretch of text that belongs to the entry pointed at or pinned; null while picture and text differ. */
export function markedRange(state: WorkspaceState): SourceRange | null {
  const shown = shownAnalysed(state);
  const id = state.pointed ?? state.selected;
  if (!shown || shown.text !== state.text) return null;
  if (id === null) return foundPart(state)?.stage?.range ?? null;
  const found = planIndexOf(shown).findEntry(id) ?? findInOther(state, id);
  return found?.entry.range ?? null;
}

/** All stretches of text to be marked: those that are told of, else that of what is pointed at or pinned. */
export function markedRanges(state: WorkspaceState): readonly SourceRange[] {
  if (state.told)
    return shownAnalysed(state)?.text === state.text || state.analysed?.text === state.text ? state.told.ranges : [];
  const range = markedRange(state);
  return range ? [range] : [];
}

function findInOther({ other, text }: WorkspaceState, id: string): FoundEntry | null {
  const state = other?.workspace.getState();
  return state && shownAnalysed(state)?.text === text ? (shownIndex(state)?.findEntry(id) ?? null) : null;
}

function sameIds(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false;
  for (const id of one) if (!other.has(id)) return false;
  return true;
}

const noSeries: readonly string[] = [];
const noDiagnostics: readonly Diagnostic[] = [];

/** Series that the file names, as of the latest text that had a plan. */
export function latestSeries(state: WorkspaceState): readonly string[] {
  return shownAnalysed(state)?.analysis.series ?? noSeries;
}

/** What was noticed about the latest text that was answered. */
export function latestDiagnostics(state: WorkspaceState): readonly Diagnostic[] {
  return state.analysed?.analysis.diagnostics ?? noDiagnostics;
}

/** The verdict on the latest text that was answered; null before the first answer. */
export function latestOutcome(state: WorkspaceState): Outcome | null {
  return state.analysed?.analysis.plan.outcome ?? null;
}

/** Whether there is something to say above the picture: nothing is built, or nothing could be planned. */
export function needsVerdict(state: WorkspaceState): boolean {
  const outcome = latestOutcome(state);
  // Where both plans are shown, the sentences above them say what becomes of either.
  if (state.showBoth && outcome === "refused" && latestDifferences(state) > 0) return false;
  return state.failure !== null || (outcome !== null && outcome !== "planned" && !isEmpty(state));
}

/** Whether Launchpad builds the text and lpci then rejects it in every job. */
export function isRejected(state: WorkspaceState): boolean {
  return latestOutcome(state) === "planned" && latestDiagnostics(state).some(({ code }) => code === "lpci-schema");
}

/** How many ways there are in which design and deployment differ for this text. */
export function latestDifferences(state: WorkspaceState): number {
  return shownDifferences(state).length;
}

const differences = new WeakMap<readonly Diagnostic[], readonly Diagnostic[]>();

/** The ways in which design and deployment differ, of the text whose plan is shown; found once for each answer. */
export function shownDifferences(state: WorkspaceState): readonly Diagnostic[] {
  const diagnostics = shownAnalysed(state)?.analysis.diagnostics ?? noDiagnostics;
  let found = differences.get(diagnostics);
  if (!found) {
    found = diagnostics.filter(({ code }) => code === "dialects-differ");
    differences.set(diagnostics, found);
  }
  return found;
}

const lineIndexes = new WeakMap<Analysed, LineIndex>();
const noLines = indexLines("");

/** Lines and columns of the latest text that was answered. */
export function latestLines(state: WorkspaceState): LineIndex {
  return state.analysed ? linesOf(state.analysed) : noLines;
}

/** Lines and columns of the text whose plan is shown. */
export function shownLines(state: WorkspaceState): LineIndex {
  const shown = shownAnalysed(state);
  return shown ? linesOf(shown) : noLines;
}

function linesOf(analysed: Analysed): LineIndex {
  let lines = lineIndexes.get(analysed);
  if (!lines) {
    lines = indexLines(analysed.text);
    lineIndexes.set(analysed, lines);
  }
  return lines;
}
