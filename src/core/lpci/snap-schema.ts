import type { SchemaObject } from "./schema-types.ts";

/** A snap to install before a job. */
export const snapSchema: SchemaObject = {
  title: "a snap",
  keys: [
    {
      name: "name",
      type: { kind: "string" },
      required: true,
      nullable: false,
      meaning: "The snap’s name in the store.",
      example: "go",
    },
    {
      name: "channel",
      type: { kind: "string" },
      required: false,
      nullable: false,
      meaning: "The channel to install from.",
      default: "latest/stable",
      example: "1.21/stable",
    },
    {
      name: "classic",
      type: { kind: "boolean", strict: true },
      required: false,
      nullable: false,
      meaning: "Whether the snap is installed without confinement, as compilers and editors often need.",
      default: "false",
      example: "true",
    },
  ],
};
