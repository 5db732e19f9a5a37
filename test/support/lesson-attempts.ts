type Change = (startText: string) => string;

/** What people might do with a lesson's challenge. */
interface Attempts {
  /** They meet the goal, in another way than the model solution. */
  readonly others: readonly Change[];
  /** They do not, by what is wrong with them. */
  readonly wrong: Readonly<Record<string, Change>>;
}

function replace(...pairs: readonly (readonly [string, string])[]): Change {
  return (text) => pairs.reduce((changed, [from, to]) => changed.replace(from, to), text);
}

export const attempts: Readonly<Record<string, Attempts>> = {
  "stage-order": {
    others: [replace(["  - lint\n  - build\n  - test\n", "  [build, [test], lint]\n"])],
    wrong: {
      "only the jobs are in another order": (text) => {
        const at = text.indexOf("  lint:");
        return text.slice(0, at).replace("jobs:\n", `jobs:\n${text.slice(at)}`);
      },
      "the linter is gone": replace(["  - lint\n", ""]),
      "all in one stage": replace(["  - lint\n  - build\n  - test\n", "  - [build, test, lint]\n"]),
    },
  },
  lanes: {
    others: [
      replace(
        ["[amd64, arm64]", "[riscv64, amd64, arm64]"],
        ["[amd64, arm64]", "\n      - amd64\n      - arm64\n      - riscv64"],
      ),
    ],
    wrong: {
      "only tested there": replace([
        "[amd64, arm64]\n    run: make check",
        "[amd64, arm64, riscv64]\n    run: make check",
      ]),
      "published twice": (text) => text.replaceAll("[amd64", "[riscv64, amd64"),
    },
  },
  matrix: {
    others: [
      replace([
        "      - series: noble\n",
        "      - {series: noble}\n      - series: bionic\n        run: make check-old\n",
      ]),
    ],
    wrong: {
      "in front, where the oldest one belongs": replace([
        "      - series: focal",
        "      - series: bionic\n      - series: focal",
      ]),
      "in place of another": replace(["focal", "bionic"]),
    },
  },
  "matrix-overrides": {
    others: [
      replace(["          CC: clang\n", '          CFLAGS: "-O2"\n          CC: clang\n']),
      replace(
        ["    environment:\n      CC: gcc\n      CFLAGS: -O2\n", ""],
        ["[gcc]\n", "[gcc]\n        environment: {CC: gcc, CFLAGS: -O2}\n"],
        ["          CC: clang\n", "          CC: clang\n          CFLAGS: -O2\n"],
      ),
    ],
    wrong: {
      "the item says nothing, so it gets gcc": replace(["        environment:\n          CC: clang\n", ""]),
      "clang for both": replace(["CC: gcc", "CC: clang"], ["        environment:\n          CC: clang\n", ""]),
    },
  },
  "yaml-merge": {
    others: [
      replace([
        "    <<: *common\n    packages: [valgrind]",
        "    series: noble\n    architectures: amd64\n    packages: [valgrind, libxml2-dev, gcc]",
      ]),
    ],
    wrong: {
      "the list is merged away": replace(["    packages: [valgrind]\n", ""]),
      "unit gets valgrind too": replace(
        ["[gcc, libxml2-dev]", "[gcc, libxml2-dev, valgrind]"],
        ["    packages: [valgrind]\n", ""],
      ),
    },
  },
  "dropped-entries": {
    others: [
      replace(
        ["        architectures: [amd64]\n", "        architectures: [amd64, arm64]\n"],
        ["series: jammy\n", "series: jammy\n        architectures: amd64\n"],
      ),
    ],
    wrong: {
      "nothing is dropped": replace(["        architectures: [amd64]\n", ""]),
      "jammy is tested nowhere": replace(["        architectures: [amd64]\n", ""], ["      - series: jammy\n", ""]),
    },
  },
  "stage-lists": {
    others: [replace(["  - [lint, unit]\n  - docs\n", "  -\n    - docs\n    - lint\n    - unit\n"])],
    wrong: {
      "docs is a stage of its own, in front": replace(["  - [lint, unit]\n  - docs\n", "  - docs\n  - [lint, unit]\n"]),
      "package shares the stage as well": replace([
        "  - [lint, unit]\n  - docs\n  - package\n",
        "  - [lint, unit, docs, package]\n",
      ]),
    },
  },
  "failing-stage": {
    others: [replace(["  - docs\n  - package\n", "  - [docs, package]\n"])],
    wrong: {
      "docs shares the stage that package waits for": replace(["[lint, unit]\n  - docs", "[lint, unit, docs]"]),
      "docs is not run": replace(["  - docs\n", ""]),
      "package waits for nothing": replace([
        "  - [lint, unit]\n  - docs\n  - package\n",
        "  - [lint, unit, docs, package]\n",
      ]),
    },
  },
  "dispatch-series": {
    others: [replace(["        architectures: [amd64]\n", "        architectures: [arm64, amd64]\n"])],
    wrong: {
      "jammy becomes noble": replace(["series: jammy", "series: noble"]),
      "a series before noble": replace([
        "      - series: noble",
        "      - series: mantic\n        architectures: [arm64]\n      - series: noble",
      ]),
    },
  },
  refused: {
    others: [
      replace([
        "    series: noble\n    architectures: [amd64]\n    run: make lint",
        "    architectures: [amd64, arm64]\n    matrix: [{series: noble}]\n    run: make lint",
      ]),
    ],
    wrong: {
      "build loses arm64": replace(["[amd64, arm64]", "[amd64]"]),
      "lint comes later": replace(["  - lint\n  - build\n", "  - build\n  - lint\n"]),
      "lint is on arm64 only": replace([
        "    architectures: [amd64]\n    run: make lint",
        "    architectures: [arm64]\n    run: make lint",
      ]),
    },
  },
  "inputs-and-outputs": {
    others: [
      replace(
        ["  - test\n", "  - test-old\n  - test\n"],
        [
          "  test:\n",
          "  test-old:\n    series: jammy\n    architectures: [amd64]\n    input: {job-name: build, target-directory: built}\n    run: ./check built/files\n  test:\n",
        ],
        ["      - series: jammy\n", ""],
      ),
    ],
    wrong: {
      "the jammy variant is gone": replace(["      - series: jammy\n", ""]),
      "report reads something else": replace(["job-name: test\n", "job-name: build\n"]),
      "the new job saves nothing": replace(
        ["  - test\n", "  - test\n  - test-noble\n"],
        ["  publish:\n", "  test-noble: {series: noble, architectures: [amd64], run: ./check}\n  publish:\n"],
        ["job-name: test\n", "job-name: test-noble\n"],
      ),
    },
  },
  "yaml-surprises": {
    others: [replace(["3.10", "'3.10'"], ["off", "'off'"], ["1:30", "!!str 1:30"], ["blue", "'blue'"])],
    wrong: {
      "only the version": replace(["3.10", '"3.10"']),
      "another word for off": replace(["3.10", '"3.10"'], ["off", "no"], ["1:30", '"1:30"']),
    },
  },
  "lpci-rejects": {
    others: [
      replace(
        ["packages: flake8", "packages:\n      - flake8"],
        ["    enviroment:\n      THEME: plain", "    environment: {THEME: plain}"],
      ),
    ],
    wrong: {
      "only one of the two": replace(["enviroment", "environment"]),
      "what is wrong is taken out": replace(
        ["    packages: flake8\n", ""],
        ["    enviroment:\n      THEME: plain\n", ""],
      ),
    },
  },
  "stage-lists-today": {
    others: [replace(["  - [lint, unit]\n", "  - unit\n  - lint\n"])],
    wrong: {
      "two stages in the old order": replace(["  - [lint, unit]\n", "  - lint\n  - unit\n"]),
      "lint comes after package": replace(["  - [lint, unit]\n  - package\n", "  - unit\n  - package\n  - lint\n"]),
    },
  },
  "silently-not-built": {
    others: [
      (text) => `${text}      - series: noble\n        architectures: [s390x, ppc64el]\n`,
      (text) =>
        text
          .replace("run: make check\n", "run: make check\n    architectures: [amd64, arm64, s390x, ppc64el]\n")
          .replaceAll(/        architectures: .*\n/g, ""),
    ],
    wrong: {
      "the older items list everything": replace(["[amd64, s390x]", "[amd64, arm64, s390x, ppc64el]"]),
      "noble is taken away": replace(["      - series: noble\n        architectures: [amd64, arm64]\n", ""]),
    },
  },
};
