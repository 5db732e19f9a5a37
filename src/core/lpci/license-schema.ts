import type { SchemaObject } from "./schema-types.ts";

/** The licence of what the jobs build. */
export const licenseSchema: SchemaObject = {
  title: "a license",
  rules: [{ kind: "at-most-one", of: ["spdx", "path"] }],
  keys: [
    {
      name: "spdx",
      type: { kind: "string" },
      required: false,
      nullable: true,
      meaning: "The licence’s identifier in the SPDX list. Write either this or `path`.",
      example: "AGPL-3.0-only",
    },
    {
      name: "path",
      type: { kind: "string" },
      required: false,
      nullable: true,
      meaning: "The licence’s text as a file of the project. Write either this or `spdx`.",
      example: "LICENSE",
    },
  ],
};
