import { jobDefinitionSchema } from "./job-schema.ts";
import { licenseSchema } from "./license-schema.ts";
import type { SchemaObject, SchemaType } from "./schema-types.ts";
import { identifierPattern } from "./vocabulary.ts";

const jobName: SchemaType = { kind: "string", pattern: identifierPattern, names: "job" };

/**
 * What a `.launchpad.yaml` may say, as written. Follows `lpci/config.py` and `lpci/plugins/plugins.py` of lpci 0.2.9; see
 * section 8 of the semantics.
 */
export const lpciSchema: SchemaObject = {
  title: "a configuration",
  keys: [
    {
      name: "pipeline",
      type: { kind: "list", items: { kind: "either", of: [jobName, { kind: "list", items: jobName }] } },
      required: true,
      nullable: false,
      meaning:
        "The stages, in the order in which they run. A stage is the name of a job or a list of names; it starts when the one before succeeded.",
      example: "\n- [lint, test]\n- build",
    },
    {
      name: "jobs",
      type: {
        kind: "dictionary",
        keys: { strict: true, names: "job" },
        values: { kind: "object", object: jobDefinitionSchema },
      },
      required: true,
      nullable: false,
      meaning: "The definition of each job, under the name that the pipeline uses.",
      example: "\ntest:\n  series: jammy\n  architectures: [amd64]\n  run: make check",
    },
    {
      name: "license",
      type: { kind: "object", object: licenseSchema },
      required: false,
      nullable: true,
      meaning: "The licence of what is built, saved with every job’s output.",
      example: "{spdx: AGPL-3.0-only}",
    },
  ],
};
