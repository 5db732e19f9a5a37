import { inputSchema } from "./input-schema.ts";
import { outputSchema } from "./output-schema.ts";
import { packageRepositorySchema } from "./package-repository-schema.ts";
import { pluginKeys } from "./plugin-keys.ts";
import type { SchemaKey, SchemaObject } from "./schema-types.ts";
import { snapSchema } from "./snap-schema.ts";
import { identifierPattern } from "./vocabulary.ts";

/** Keys that every job may have, whatever its plugin. */
export const commonJobKeys: readonly SchemaKey[] = [
  {
    name: "series",
    type: { kind: "string", pattern: identifierPattern, names: "series" },
    required: true,
    nullable: false,
    meaning: "The codename of the Ubuntu series whose container the job runs in.",
    example: "jammy",
  },
  {
    name: "architectures",
    type: {
      kind: "list",
      items: { kind: "string", pattern: identifierPattern, names: "architecture" },
      orSingle: true,
    },
    required: true,
    nullable: false,
    meaning: "The architectures to run on. Each one has a builder of its own; a single one needs no list.",
    example: "[amd64, arm64]",
  },
  {
    name: "run-before",
    type: { kind: "string" },
    required: false,
    nullable: true,
    meaning: "Shell commands before `run`. If one fails, the job has failed.",
    example: "apt-get source hello",
  },
  {
    name: "run",
    type: { kind: "string" },
    required: false,
    nullable: true,
    meaning:
      "The job’s shell commands, run in a copy of the project. A job needs this or a plugin with a command of its own.",
    example: "|\n  make\n  make check",
  },
  {
    name: "run-after",
    type: { kind: "string" },
    required: false,
    nullable: true,
    meaning: "Shell commands after `run`, if that succeeded.",
    example: "make clean",
  },
  {
    name: "environment",
    type: { kind: "dictionary", keys: { strict: false }, values: { kind: "text" }, nullableValues: true },
    required: false,
    nullable: true,
    meaning:
      "Variables for the job’s commands. Quote values that look like numbers or booleans, so that they stay as written.",
    example: '{GOFLAGS: -mod=vendor, PYTHON: "3.10"}',
  },
  {
    name: "packages",
    type: { kind: "list", items: { kind: "string" } },
    required: false,
    nullable: true,
    meaning: "Packages that apt installs before the job.",
    example: "[build-essential, git]",
  },
  {
    name: "snaps",
    type: { kind: "list", items: { kind: "either", of: [{ kind: "object", object: snapSchema }, { kind: "string" }] } },
    required: false,
    nullable: false,
    meaning:
      "Snaps to install before the job, each as a mapping with `name`. A bare name still works and means a classic snap.",
    example: "[{name: go, classic: true}]",
  },
  {
    name: "package-repositories",
    type: { kind: "list", items: { kind: "object", object: packageRepositorySchema } },
    required: false,
    nullable: false,
    meaning: "Archives that apt may install from, beside Ubuntu’s own.",
    default: "[]",
    example: "[{type: apt, ppa: launchpad/ubuntu/ppa}]",
  },
  {
    name: "input",
    type: { kind: "object", object: inputSchema },
    required: false,
    nullable: true,
    meaning: "Takes the files that an earlier job left on the same builder.",
    example: "{job-name: build, target-directory: artifacts}",
  },
  {
    name: "output",
    type: { kind: "object", object: outputSchema },
    required: false,
    nullable: true,
    meaning:
      "The files that the job leaves behind: attached to the build in Launchpad, and there for later jobs’ `input`.",
    example: "{paths: [dist/*]}",
  },
  {
    name: "plugin",
    type: { kind: "string", names: "plugin" },
    required: false,
    nullable: false,
    meaning: "Brings packages, variables and mostly a command for a common kind of job.",
    example: "tox",
  },
  {
    name: "root",
    type: { kind: "boolean", strict: true },
    required: false,
    nullable: false,
    meaning: "Whether the commands run as root in the container, or as an ordinary user.",
    default: "true",
    example: "false",
  },
  {
    name: "plugin-config",
    type: { kind: "object", object: { title: "a plugin’s configuration", keys: [] } },
    required: false,
    nullable: true,
    meaning: "lpci’s own: it keeps the plugin’s keys here. Write them beside `plugin` instead.",
    example: "{}",
    internal: true,
  },
];

/** A job with its matrix expanded, as lpci checks it. */
const jobSchema: SchemaObject = { title: "a job", keys: /* @__PURE__ */ joinKeys(commonJobKeys, pluginKeys) };

/** A matrix item: what it says takes the place of the job's own key. */
export const matrixItemSchema: SchemaObject = /* @__PURE__ */ itemOf(jobSchema);

const matrixKey: SchemaKey = {
  name: "matrix",
  type: { kind: "list", items: { kind: "object", object: matrixItemSchema } },
  required: false,
  nullable: false,
  meaning:
    "Makes one job of each item: a copy of this definition in which the item’s keys take the place of the job’s own. Their numbers, from 0, are in the reports’ names.",
  example: "\n- series: focal\n  architectures: [amd64]\n- series: jammy\n  architectures: [amd64, arm64]",
};

/** A job as written: with a matrix, what the items say need not stand in the job. */
export const jobDefinitionSchema: SchemaObject = /* @__PURE__ */ withMatrix(jobSchema);

// Functions marked as pure: what stands in the first load must not keep this declaration in it.

function joinKeys(some: readonly SchemaKey[], more: readonly SchemaKey[]): readonly SchemaKey[] {
  return [...some, ...more];
}

function itemOf(job: SchemaObject): SchemaObject {
  return { title: "a matrix item", keys: job.keys.map((key) => ({ ...key, required: false })) };
}

function withMatrix(job: SchemaObject): SchemaObject {
  return { ...job, keys: [...job.keys, matrixKey] };
}
