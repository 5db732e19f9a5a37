import { findPair, type SourceMapping, type SourceNode, stringOf } from "../document/source-node.ts";

/** Words for a file of another program. */
export type ForeignKind =
  | "a GitHub workflow"
  | "a CircleCI configuration"
  | "a docker-compose file"
  | "a snapcraft, charmcraft or rockcraft file"
  | "a Kubernetes manifest"
  | "an Azure pipeline"
  | "a GitLab CI configuration"
  | "a Travis CI configuration"
  | "a pre-commit configuration"
  | "an Ansible playbook";

/** What other program a file is of; null where it looks like none. */
export function recogniseFile(document: SourceNode): ForeignKind | null {
  if (document.kind === "sequence") return recogniseList(document.items);
  if (document.kind === "scalar") return null;
  return signs.find((sign) => sign.fits(document))?.name ?? null;
}

interface Sign {
  readonly name: ForeignKind;
  fits(file: SourceMapping): boolean;
}

/** The more telling signs first. */
const signs: readonly Sign[] = [
  {
    name: "a CircleCI configuration",
    fits: (file) => has(file, "version") && (has(file, "jobs") || has(file, "workflows")),
  },
  {
    name: "a GitHub workflow",
    fits: (file) => has(file, "jobs") && (declaresOn(file) || someJobHas(file, gitHubJobKeys)),
  },
  { name: "a docker-compose file", fits: (file) => isMapping(file, "services") },
  {
    name: "a snapcraft, charmcraft or rockcraft file",
    fits: (file) => isMapping(file, "parts") || (has(file, "type") && has(file, "bases")),
  },
  { name: "a Kubernetes manifest", fits: (file) => has(file, "apiVersion") && has(file, "kind") },
  { name: "an Azure pipeline", fits: (file) => has(file, "trigger") || has(file, "pool") },
  {
    name: "a GitLab CI configuration",
    fits: (file) => has(file, "stages") || has(file, "include") || someValueHas(file, ["script"]),
  },
  { name: "a Travis CI configuration", fits: (file) => has(file, "language") || has(file, "script") },
  { name: "a pre-commit configuration", fits: (file) => has(file, "repos") },
];

const gitHubJobKeys = ["runs-on", "steps", "uses"];

function recogniseList(items: readonly SourceNode[]): ForeignKind | null {
  const [first] = items;
  return first?.kind === "mapping" && (has(first, "hosts") || has(first, "tasks")) ? "an Ansible playbook" : null;
}

/** GitHub's `on` is the boolean true for YAML 1.1. */
function declaresOn(file: SourceMapping): boolean {
  return file.pairs.some(({ key }) => {
    if (key.kind !== "scalar") return false;
    return key.scalar.type === "bool" ? key.scalar.value && key.source === "on" : stringOf(key) === "on";
  });
}

function someJobHas(file: SourceMapping, keys: readonly string[]): boolean {
  const jobs = findPair(file, "jobs")?.value;
  return jobs?.kind === "mapping" && someValueHas(jobs, keys);
}

function someValueHas(mapping: SourceMapping, keys: readonly string[]): boolean {
  return mapping.pairs.some(({ value }) => value.kind === "mapping" && keys.some((key) => has(value, key)));
}

function isMapping(file: SourceMapping, key: string): boolean {
  return findPair(file, key)?.value.kind === "mapping";
}

function has(mapping: SourceMapping, key: string): boolean {
  return findPair(mapping, key) !== null;
}
