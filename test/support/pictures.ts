import type { ExportOptions } from "../../src/core/index.ts";
import { crossArchitecture, dialectsDiffer, workedExample } from "./pipelines.ts";

/** A state of the picture: a text, and what was chosen. */
export interface PictureState {
  readonly name: string;
  readonly text: string;
  readonly dialect?: "designed" | "deployed";
  readonly targetSeries?: readonly string[];
  readonly options?: Partial<ExportOptions>;
  /** Whether its picture is too large to be looked at as text. */
  readonly large?: boolean;
}

const eightArchitectures = ["amd64", "arm64", "armhf", "i386", "ppc64el", "riscv64", "s390x", "amd64v3"];

/** Every state that a picture can be in, the ordinary ones first. */
export const pictureStates: readonly PictureState[] = [
  { name: "worked-example", text: workedExample },
  {
    name: "titled",
    text: workedExample,
    options: {
      title: "flightplan, branch main",
      link: `https://flightplan.example/#1.${"eNqrVkrLz1eyUkpKLFKqBQA".repeat(12)}`,
    },
  },
  { name: "without-dropped", text: workedExample, options: { showDropped: false } },
  { name: "phone", text: workedExample, options: { flow: "column" } },
  { name: "one-lane", text: "pipeline: [build]\njobs:\n  build: {series: jammy, architectures: amd64, run: make}\n" },
  { name: "eight-lanes", text: lanes(eightArchitectures) },
  { name: "refused", text: crossArchitecture },
  { name: "refused-on-a-phone", text: crossArchitecture, options: { flow: "column" } },
  { name: "unbuildable", text: crossArchitecture.replaceAll("architectures: [amd64", "architectures: [sparc, amd64") },
  { name: "unknown-series", text: crossArchitecture.replace("[amd64, arm64]", "[amd64]").replaceAll("jammy", "jamy") },
  { name: "broken", text: "pipeline:\n  - build\n  - [test\njobs: {}\n" },
  { name: "empty", text: "" },
  {
    name: "rejected-by-lpci",
    text: workedExample.replace("run: snapcraft", "run: snapcraft\n    build-snaps: [snapcraft]"),
  },
  { name: "nothing-targeted", text: workedExample, targetSeries: ["noble"] },
  { name: "deployed", text: dialectsDiffer, dialect: "deployed" },
  {
    name: "long-names",
    text: names(["integration-tests-with-everything-that-the-archive-has-to-offer", "a"], "focal-with-a-suffix"),
  },
  {
    name: "right-to-left-and-emoji",
    text: names(["בדיקה-מקיפה", "اختبار", "🚀 deploy 👩‍👩‍👧‍👦", "日本語のジョブ"], "jammy"),
  },
  {
    name: "markup-as-names",
    text: names(["<script>alert(1)</script>", "]]>", "&amp;", "a\u202eb", "two\nlines"], "jammy"),
  },
  { name: "collapsed", text: workedExample, options: { collapsed: new Set(["lane:amd64 1", "lane:arm64"]) } },
  { name: "stages-200", text: stages(200), large: true },
  { name: "entries-300", text: entries(300), large: true },
];

function lanes(architectures: readonly string[]): string {
  return `pipeline: [build, test]
jobs:
  build: {series: questing, architectures: [${architectures.join(", ")}], run: make}
  test: {series: questing, architectures: [${architectures.join(", ")}], run: make check}
`;
}

function names(jobs: readonly string[], series: string): string {
  const written = jobs.map((job) => JSON.stringify(job));
  return `pipeline: [[${written.join(", ")}]]
jobs:
${written.map((job) => `  ${job}:\n    matrix: [{series: jammy}, {series: ${series}}]\n    architectures: amd64\n    run: make\n`).join("")}`;
}

function stages(count: number): string {
  const jobs = Array.from({ length: count }, (_, i) => `job-${i}`);
  return `pipeline: [${jobs.join(", ")}]
jobs:
${jobs.map((job) => `  ${job}: {series: noble, architectures: [amd64, arm64], run: make}`).join("\n")}
`;
}

function entries(count: number): string {
  const series = ["focal", "jammy", "noble", "questing"];
  const items = Array.from({ length: count }, (_, i) => `{series: ${series[i % 4]}, run: make ${i}}`);
  return `pipeline: [build, test]
jobs:
  build: {series: noble, architectures: [amd64, arm64], run: make}
  test:
    architectures: [amd64, arm64]
    matrix: [${items.join(", ")}]
`;
}
