import { findPair, type SourceNode, type SourcePair, stringOf } from "../document/source-node.ts";
import { findingAt, type LpciFinding, placeOf } from "./finding.ts";
import { isFalse, listItems, mappingPairs } from "./python-values.ts";
import { repositorySuites } from "./vocabulary.ts";

/**
 * What lpci minds about a job's package repositories beside their own mistakes: a wrong `ppa` is one over which it gives up, and
 * one without `suites` takes the job's series, which must then be one that a repository can have.
 *
 * @param own what is wrong with the repositories themselves
 * @param series the value of the job's `series`
 */
export function checkRepositories(
  { value }: SourcePair,
  own: readonly LpciFinding[],
  series: SourceNode | null,
): readonly LpciFinding[] {
  if (own.length > 0) return own.map((finding) => (finding.path[1] === "ppa" ? { ...finding, ends: true } : finding));
  const name = series && stringOf(series);
  if (name === null || repositorySuites.includes(name)) return own;
  const items = listItems(value) ?? [];
  const index = items.findIndex(lacksSuites);
  const without = items[index];
  if (!without) return own;
  const problem = { kind: "series-is-no-suite", series: name, suites: repositorySuites } as const;
  return [{ ...findingAt(startOf(without), problem), inside: [index], ends: true }];
}

function lacksSuites(repository: SourceNode): boolean {
  const pair = mappingPairs(repository)?.find(({ key }) => stringOf(key) === "suites");
  return !pair || isFalse(pair.value);
}

function startOf(repository: SourceNode) {
  if (repository.kind !== "mapping") return placeOf(repository);
  const source = findPair(repository, "ppa") ?? findPair(repository, "url");
  return source?.key.range ?? placeOf(repository);
}
