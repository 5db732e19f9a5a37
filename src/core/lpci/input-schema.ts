import type { SchemaObject } from "./schema-types.ts";

/** What a job takes from an earlier one. */
export const inputSchema: SchemaObject = {
  title: "an input",
  keys: [
    {
      name: "job-name",
      type: { kind: "string", names: "job" },
      required: true,
      nullable: false,
      meaning:
        "The job whose files are copied. It must have run exactly once before on the same builder, and have an `output`.",
      example: "build",
    },
    {
      name: "target-directory",
      type: { kind: "string" },
      required: true,
      nullable: false,
      meaning:
        "Where they are copied to, inside the project: the files go into `files` below it, the properties into `properties`.",
      example: "artifacts",
    },
  ],
};
