import type { SchemaObject } from "./schema-types.ts";
import { ppaPattern, repositoryComponents, repositoryFormats, repositorySuites } from "./vocabulary.ts";

/** An archive that apt may install from, beside Ubuntu's own. */
export const packageRepositorySchema: SchemaObject = {
  title: "a package repository",
  rules: [
    { kind: "exactly-one", of: ["url", "ppa"] },
    { kind: "with", key: "url", needs: "components" },
    { kind: "without", key: "ppa", forbids: "components" },
  ],
  keys: [
    {
      name: "type",
      type: { kind: "enumeration", values: ["apt"] },
      required: true,
      nullable: false,
      meaning: "The kind of repository; apt is the only one.",
      example: "apt",
    },
    {
      name: "ppa",
      type: { kind: "string", pattern: ppaPattern },
      required: false,
      nullable: true,
      meaning: "A personal package archive on Launchpad. Write either this or `url`.",
      example: "launchpad/ubuntu/ppa",
    },
    {
      name: "url",
      type: { kind: "url", schemes: ["http", "https"] },
      required: false,
      nullable: true,
      meaning:
        "The address of an archive, without suite and component. Write either this, with `components`, or `ppa`.",
      example: "https://archive.example.com/ubuntu",
    },
    {
      name: "components",
      type: { kind: "list", items: { kind: "enumeration", values: repositoryComponents } },
      required: false,
      nullable: true,
      meaning:
        "Which parts of the archive to use. Needed with `url`; a `ppa` has only `main`, so there it must not stand.",
      example: "[main]",
    },
    {
      name: "formats",
      type: { kind: "list", items: { kind: "enumeration", values: repositoryFormats } },
      required: false,
      nullable: true,
      falseIsDefault: true,
      meaning: "Whether to offer built packages, sources, or both.",
      default: "[deb]",
      example: "[deb, deb-src]",
    },
    {
      name: "suites",
      type: { kind: "list", items: { kind: "enumeration", values: repositorySuites } },
      required: false,
      nullable: true,
      meaning: "The series whose packages are used. Left out, it is the job’s series, which must then be one of these.",
      example: "[jammy]",
    },
    {
      name: "trusted",
      type: { kind: "boolean", strict: false },
      required: false,
      nullable: true,
      meaning: "Whether apt installs from it without checking signatures.",
      default: "false",
      example: "true",
    },
  ],
};
