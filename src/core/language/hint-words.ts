import { countOf } from "../layout/labels.ts";

/** The beginning of every hint. */
const arrow = "→";
const numerals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** More names than these are counted. */
const mostNames = 6;

/** What becomes of a job: on how many entries it runs, and on which architectures. */
export interface JobOutcome {
  readonly hasMatrix: boolean;
  readonly variants: number;
  readonly entries: number;
  /** Of the entries, those that are not requested. */
  readonly withheld: number;
  /** Architectures that are requested, and those that are not, in order of appearance. */
  readonly architectures: readonly string[];
  readonly withheldArchitectures: readonly string[];
}

/** The hint at a job's key. */
export function jobHint(outcome: JobOutcome): string {
  const { hasMatrix, variants, entries, withheld } = outcome;
  if (!hasMatrix) return singleHint(outcome);
  const words = `${arrow} ${countOf(variants, "variant", "variants")}, ${countOf(entries, "entry", "entries")}`;
  if (withheld === 0) return words;
  return withheld === entries ? `${words}, none built` : `${words}, ${withheld} not built`;
}

function singleHint({ entries, architectures, withheldArchitectures }: JobOutcome): string {
  if (entries === 0) return `${arrow} runs nowhere`;
  if (withheldArchitectures.length === 0) return `${arrow} ${listNames(architectures)}`;
  if (architectures.length === 0) return `${arrow} not built on ${listNames(withheldArchitectures)}`;
  return `${arrow} runs on ${listNames(architectures)}, not built on ${listNames(withheldArchitectures)}`;
}

/** The hint at the key of a job that the pipeline never names. */
export function unusedJobHint(): string {
  return `${arrow} not in the pipeline`;
}

/** What becomes of a matrix item. */
export type ItemOutcome =
  | { readonly kind: "runs"; readonly inherited: readonly string[] }
  | { readonly kind: "not-built" }
  | { readonly kind: "filtered"; readonly series: string }
  | { readonly kind: "no-architectures" }
  | { readonly kind: "unused" };

/** The hint at a matrix item: the names of its reports, more than one where several jobs share the matrix. */
export function itemHint(names: readonly string[], outcome: ItemOutcome): string {
  const words = `${arrow} ${listNames(names)}`;
  switch (outcome.kind) {
    case "runs":
      return outcome.inherited.length > 0 ? `${words} on ${listNames(outcome.inherited)}` : words;
    case "not-built":
      return `${words}, not built`;
    case "filtered":
      return `${words}, dropped: ${outcome.series} is not a target series`;
    case "no-architectures":
      return `${words}, runs nowhere`;
    case "unused":
      return words;
  }
}

/** The hint at a list of names in the pipeline, of which Launchpad makes so many stages today. */
export function stagesHint(count: number): string {
  return `${arrow} ${numerals[count] ?? String(count)} stages, in this order`;
}

/** What an `input` finds, over all entries that have it. */
export interface InputFinds {
  /** Names of the reports of the entries that it takes from. */
  readonly taken: ReadonlySet<string>;
  /** Architectures on which it finds nothing, and those on which it finds several. */
  readonly missingOn: ReadonlySet<string>;
  readonly severalOn: ReadonlySet<string>;
  /** False where it relies on the order within a stage. */
  readonly inOrder: boolean;
}

/** The hint at the job's name in an `input`. */
export function inputHint({ taken, missingOn, severalOn, inOrder }: InputFinds): string {
  const isMixed = Number(taken.size > 0) + Number(missingOn.size > 0) + Number(severalOn.size > 0) > 1;
  const on = (architectures: ReadonlySet<string>) => (isMixed ? ` on ${listNames([...architectures])}` : "");
  const parts = [
    ...(taken.size > 0 ? [`takes ${listNames([...taken])}`] : []),
    ...(inOrder ? [] : ["order not promised"]),
    ...(missingOn.size > 0 ? [`nothing there${on(missingOn)}`] : []),
    ...(severalOn.size > 0 ? [`more than one there${on(severalOn)}`] : []),
  ];
  return `${arrow} ${parts.join(", ")}`;
}

function listNames(names: readonly string[]): string {
  if (names.length <= mostNames) return names.join(", ");
  return `${names.slice(0, mostNames - 1).join(", ")} and ${names.length - mostNames + 1} more`;
}
