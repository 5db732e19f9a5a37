/** A plugin: what a job gets by naming it. */
export interface LpciPlugin {
  readonly name: string;
  /** What it does on the builder. */
  readonly meaning: string;
  /** The packages, variables and commands that it adds to what the job says. */
  readonly adds: string;
  /** What becomes of the job's own `run`: it takes the place of the plugin's command, or is run by it. */
  readonly run: "replaces" | "follows" | "is-wrapped";
  /** Whether the plugin has a command of its own, so that a job needs no `run`. */
  readonly runsAlone: boolean;
  /** Keys of the job that lpci takes no notice of beside this plugin. */
  readonly ignores: readonly string[];
  /** Set where only a newer lpci than the builder's knows it: the first version known to. */
  readonly since?: string;
}

/** The plugins of lpci 0.2.9, and those of a newer one that have a version. */
export const lpciPlugins: readonly LpciPlugin[] = [
  {
    name: "tox",
    meaning: "Installs tox with pip and runs the environments that the project’s tox configuration lists.",
    adds: "The package `python3-pip`, tox 3.24.5, and `TOX_TESTENV_PASSENV` so that tox can use the builder’s proxy.",
    run: "replaces",
    runsAlone: true,
    ignores: [],
  },
  {
    name: "pyproject-build",
    meaning: "Builds the project’s wheel and source archive with the Python package `build`.",
    adds: "The packages `python3-pip` and `python3-venv`, and build 0.7.0.",
    run: "replaces",
    runsAlone: true,
    ignores: [],
  },
  {
    name: "miniconda",
    meaning:
      "Installs Miniconda and the conda packages asked for, then runs the job’s commands with conda on the path.",
    adds: "Miniconda, git, wget and Python’s development packages; after the run it prints the conda environment.",
    run: "is-wrapped",
    runsAlone: false,
    ignores: [],
  },
  {
    name: "conda-build",
    meaning: "Sets up Miniconda as the `miniconda` plugin does and builds a conda package from its recipe into `dist`.",
    adds: "Miniconda, conda-build, compilers and the usual development libraries.",
    run: "follows",
    runsAlone: true,
    ignores: [],
  },
  {
    name: "golang",
    meaning: "Installs the package of one Go version and puts it on the path for the job’s commands.",
    adds: "The package `golang-VERSION`, from Ubuntu or from one of the job’s `package-repositories`.",
    run: "follows",
    runsAlone: true,
    ignores: ["run-before", "run-after"],
  },
  {
    name: "pre-commit",
    meaning: "Installs pre-commit and runs the hooks of the project’s `.pre-commit-config.yaml` over all files.",
    adds: "pre-commit, installed with pip.",
    run: "replaces",
    runsAlone: true,
    ignores: [],
    since: "0.2.15",
  },
];

/** The plugin of a name, or null. */
export function findPlugin(name: string): LpciPlugin | null {
  return lpciPlugins.find((plugin) => plugin.name === name) ?? null;
}
