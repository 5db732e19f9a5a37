import type { SchemaObject } from "./schema-types.ts";

/** What a job leaves behind. */
export const outputSchema: SchemaObject = {
  title: "an output",
  keys: [
    {
      name: "paths",
      type: { kind: "list", items: { kind: "string" } },
      required: false,
      nullable: true,
      meaning:
        "Patterns of the files to keep after a successful run, relative to the project. A pattern that matches nothing fails the job; of each file only its own name is kept, without folders.",
      example: '["dist/*.whl"]',
    },
    {
      name: "distribute",
      type: { kind: "enumeration", values: ["artifactory"] },
      required: false,
      nullable: true,
      meaning: "Where Launchpad may publish the files beside the build’s own page.",
      example: "artifactory",
    },
    {
      name: "channels",
      type: { kind: "list", items: { kind: "string" } },
      required: false,
      nullable: true,
      meaning: "The channels into which the files are published at first.",
      example: "[edge]",
    },
    {
      name: "properties",
      type: { kind: "dictionary", keys: { strict: true }, values: { kind: "anything" }, nullableValues: true },
      required: false,
      nullable: true,
      meaning:
        "Names and values saved along with the files, for example their version. A job with an `input` can read them.",
      example: '{version: "1.2"}',
    },
    {
      name: "dynamic-properties",
      type: { kind: "path" },
      required: false,
      nullable: true,
      meaning:
        "A file inside the project with lines such as `version=1.2`, written while the job runs. They are added to `properties`.",
      example: "build/properties.env",
    },
    {
      name: "expires",
      type: { kind: "duration" },
      required: false,
      nullable: false,
      meaning: "How long Launchpad keeps the files at least.",
      example: "P30D",
    },
  ],
};
