import type { ArtifactTrace, InputOutcome, TracedInput } from "./artifact-trace.ts";
import type { Entry, Plan } from "./plan.ts";

/** `unsure`: it arrives today, by an order that nobody promised; `fails`: it is asked for in vain. */
export type FlowFate = "arrives" | "unsure" | "fails";

/** Artifacts on their way from one entry to another of the same lane; both are entry ids. */
interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly fate: FlowFate;
}

/** What is wrong with the input of an entry. */
export interface FlowNote {
  /** The id of the entry that reads. */
  readonly entry: string;
  /** The job that it asks for. */
  readonly job: string;
  readonly kind: "not-available" | "nothing-saved" | "several" | "same-stage";
  /** Whether a link leads to the entry and shows from where. */
  readonly isLinked: boolean;
}

/** What to show of the artifacts of an entry. */
export interface ArtifactFlow {
  readonly links: readonly FlowLink[];
  readonly notes: readonly FlowNote[];
}

/** More links than this show nothing but that there are many. */
const mostLinks = 300;

/** The artifacts that an entry reads and that others read from it, on every lane that holds its job and index. */
export function flowOf(entry: Entry, trace: ArtifactTrace, { lanes }: Plan): ArtifactFlow {
  const links: FlowLink[] = [];
  const notes = new Map<string, FlowNote>();
  for (const { stages } of lanes) {
    for (const { entries } of stages) {
      for (const one of entries) {
        if (one.index !== entry.index || one.job !== entry.job) continue;
        const input = trace.inputOf(one.id);
        if (input) addInput(input, sourcesOf(input.outcome));
        for (const reader of trace.readersOf(one)) addInput(reader, [one]);
      }
    }
  }
  return { links, notes: [...notes.values()] };

  function addInput({ entry: reader, declaration, outcome }: TracedInput, sources: readonly Entry[]) {
    if (links.length >= mostLinks) return;
    for (const { id } of sources) links.push({ from: id, to: reader.id, fate: fateOf(outcome) });
    const kind = noteKind(outcome);
    if (kind && !notes.has(reader.id)) {
      notes.set(reader.id, { entry: reader.id, job: declaration.job, kind, isLinked: sources.length > 0 });
    }
  }
}

/** The entries that an input finds. */
function sourcesOf(outcome: InputOutcome): readonly Entry[] {
  switch (outcome.kind) {
    case "available":
      return [outcome.from];
    case "ambiguous":
      return outcome.isOwnJob ? [] : outcome.entries;
    case "unavailable":
      return outcome.reason.kind === "nothing-saved" ? [outcome.reason.from] : [];
  }
}

function fateOf(outcome: InputOutcome): FlowFate {
  if (outcome.kind !== "available") return "fails";
  return outcome.reliesOnOrder ? "unsure" : "arrives";
}

function noteKind(outcome: InputOutcome): FlowNote["kind"] | null {
  switch (outcome.kind) {
    case "available":
      return outcome.reliesOnOrder ? "same-stage" : null;
    case "ambiguous":
      return outcome.isOwnJob ? "not-available" : "several";
    case "unavailable":
      return outcome.reason.kind === "nothing-saved" ? "nothing-saved" : "not-available";
  }
}
