import type { SchemaKey } from "./schema-types.ts";

const conda = ["miniconda", "conda-build"];

/** Keys of a job that exist only beside certain plugins. */
export const pluginKeys: readonly SchemaKey[] = [
  {
    name: "golang-version",
    type: { kind: "string" },
    required: true,
    nullable: false,
    meaning: "The Go version, as in the name of its package. Quote it: bare, 1.20 is the number 1.2.",
    example: '"1.20"',
    plugins: ["golang"],
  },
  {
    name: "conda-packages",
    type: { kind: "list", items: { kind: "string" } },
    required: false,
    nullable: true,
    meaning: "Conda packages to install before the job, with a version where it matters.",
    example: '[pip, "numpy=1.17"]',
    plugins: conda,
  },
  {
    name: "conda-python",
    type: { kind: "anything" },
    required: false,
    nullable: false,
    meaning: "The Python version of the conda environment. Quote it: bare, 3.10 is the number 3.1.",
    default: '"3.8"',
    example: '"3.10"',
    plugins: conda,
  },
  {
    name: "conda-channels",
    type: { kind: "list", items: { kind: "string" } },
    required: false,
    nullable: true,
    meaning: "Where conda looks for packages, first come first; conda’s own default channel is added at the end.",
    default: "[defaults]",
    example: "[conda-forge]",
    plugins: conda,
  },
  {
    name: "build-target",
    type: { kind: "string" },
    required: false,
    nullable: true,
    meaning: "The folder of the recipe to build. Left out, it is looked for below `recipe-folder`.",
    example: "info/recipe/parent",
    plugins: ["conda-build"],
  },
  {
    name: "recipe-folder",
    type: { kind: "string" },
    required: false,
    nullable: true,
    meaning: "Where to look for recipes.",
    default: "./info",
    example: "./recipes",
    plugins: ["conda-build"],
  },
];
