import type { Configuration } from "../configuration/configuration.ts";
import { diagnosticCodes } from "../diagnostics/codes.ts";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { createIdReader } from "./create-id-reader.ts";
import { createPlanIndex, type PlanIndex } from "./create-plan-index.ts";
import type { Plan } from "./plan.ts";

/** What was noticed about one entry or lane. */
export interface Findings {
  /** In the order of the text; notes too. */
  readonly diagnostics: readonly Diagnostic[];
  /** Errors and warnings. */
  readonly problemCount: number;
  readonly worst: Severity;
}

/** Findings by id; what nothing was noticed about is in no map. */
export interface Concerned {
  readonly entries: ReadonlyMap<string, Findings>;
  /** What concerns a lane as a whole: diagnostics that name an architecture and no job. */
  readonly lanes: ReadonlyMap<string, Findings>;
  /** What concerns a lane or any entry of it. */
  readonly insides: ReadonlyMap<string, Findings>;
}

/** Diagnostics that concern the same entries. */
interface Group {
  readonly ids: ReadonlySet<string>;
  readonly architecture: string | undefined;
  /** Whether it happens when an entry runs, so that a dropped one need not mind. */
  readonly isOnBuilder: boolean;
  /** Positions in the list of diagnostics, ascending. */
  readonly positions: number[];
}

interface Analysed {
  readonly configuration: Configuration | null;
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Which entries and lanes each diagnostic concerns: the entries of its job and indexes where it names them, else those that its place
 * in the text stands for, on its architecture where it names one. Linear in the plan and the diagnostics: entries that the same
 * diagnostics concern share one list.
 */
export function findConcerned(analysed: Analysed, index: PlanIndex = createPlanIndex(analysed)): Concerned {
  const { plan, diagnostics } = analysed;
  const groups = groupByEntries(analysed, index);
  const entries = findingsOfEntries(groups, index, diagnostics);
  const lanes = findingsOfLanes(plan, diagnostics);
  return { entries, lanes, insides: findingsInside(plan, entries, lanes, diagnostics) };
}

function groupByEntries({ plan, diagnostics }: Analysed, index: PlanIndex): readonly Group[] {
  const idsOf = createIdReader(plan);
  const known = new Map<ReadonlySet<string>, Map<string, Group>>();
  const groups: Group[] = [];

  for (const [position, diagnostic] of diagnostics.entries()) {
    const { job, indexes, range } = diagnostic;
    if (job === undefined) add(index.entriesAt(range.from), diagnostic, position);
    else if (indexes === undefined) add(idsOf.job(job), diagnostic, position);
    else for (const variant of indexes) add(idsOf.variant(job, variant), diagnostic, position);
  }
  return groups;

  function add(ids: ReadonlySet<string>, { architecture, code }: Diagnostic, position: number) {
    if (ids.size === 0) return;
    const { concern } = diagnosticCodes[code];
    const isOnBuilder = concern === "lpci" || concern === "builder";
    const ofIds = known.get(ids) ?? new Map<string, Group>();
    known.set(ids, ofIds);
    const key = `${isOnBuilder} ${architecture ?? ""}`;
    let group = ofIds.get(key);
    if (!group) {
      group = { ids, architecture, isOnBuilder, positions: [] };
      ofIds.set(key, group);
      groups.push(group);
    }
    if (group.positions.at(-1) !== position) group.positions.push(position);
  }
}

function findingsOfEntries(
  groups: readonly Group[],
  index: PlanIndex,
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, Findings> {
  const groupsOf = new Map<string, Group[]>();
  // Groups of the same diagnostics have one number: many variants share what is said of each of them.
  const numbers = new Map<string, number>();
  const numberOf = new Map<Group, number>();
  for (const group of groups) {
    const key = group.positions.join(" ");
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    numberOf.set(group, number);
    for (const id of group.ids) {
      if (!concerns(group, id, index)) continue;
      const ofEntry = groupsOf.get(id);
      if (ofEntry) ofEntry.push(group);
      else groupsOf.set(id, [group]);
    }
  }

  const shared = new Map<string, Findings>();
  const findings = new Map<string, Findings>();
  for (const [id, ofEntry] of groupsOf) {
    const key = ofEntry.map((group) => numberOf.get(group)).join(" ");
    const common = shared.get(key) ?? findingsOf(ofEntry, diagnostics);
    shared.set(key, common);
    findings.set(id, common);
  }
  return findings;
}

function concerns({ architecture, isOnBuilder }: Group, id: string, index: PlanIndex): boolean {
  if (architecture === undefined && !isOnBuilder) return true;
  const entry = index.findEntry(id)?.entry;
  if (!entry || (architecture !== undefined && entry.architecture !== architecture)) return false;
  return !(isOnBuilder && "reason" in entry);
}

function findingsOf(groups: readonly Group[], diagnostics: readonly Diagnostic[]): Findings {
  const positions = new Set(groups.flatMap((group) => group.positions));
  const inOrder = [...positions].toSorted((a, b) => a - b);
  return summarise(inOrder.flatMap((position) => diagnostics[position] ?? []));
}

function findingsOfLanes({ lanes }: Plan, diagnostics: readonly Diagnostic[]): ReadonlyMap<string, Findings> {
  const byArchitecture = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.architecture === undefined || diagnostic.job !== undefined) continue;
    const others = byArchitecture.get(diagnostic.architecture);
    if (others) others.push(diagnostic);
    else byArchitecture.set(diagnostic.architecture, [diagnostic]);
  }
  const findings = new Map<string, Findings>();
  for (const { id, architecture } of lanes) {
    const ofLane = byArchitecture.get(architecture);
    if (ofLane) findings.set(id, summarise(ofLane));
  }
  return findings;
}

function findingsInside(
  plan: Plan,
  entries: ReadonlyMap<string, Findings>,
  lanes: ReadonlyMap<string, Findings>,
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, Findings> {
  const insides = new Map<string, Findings>();
  for (const { id, stages } of plan.lanes) {
    const parts = new Set<Findings | undefined>([lanes.get(id)]);
    for (const stage of stages) {
      for (const entry of stage.entries) parts.add(entries.get(entry.id));
      for (const entry of stage.dropped) parts.add(entries.get(entry.id));
    }
    const found = new Set([...parts].flatMap((part) => part?.diagnostics ?? []));
    if (found.size > 0) insides.set(id, summarise(diagnostics.filter((diagnostic) => found.has(diagnostic))));
  }
  return insides;
}

function summarise(diagnostics: readonly Diagnostic[]): Findings {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return {
    diagnostics,
    problemCount: errors + warnings,
    worst: errors > 0 ? "error" : warnings > 0 ? "warning" : "info",
  };
}
