/** A pipeline of one job with so many matrix items, on two architectures each. */
export function pipelineOfItems(items: number): string {
  const series = ["bionic", "focal", "jammy", "noble"];
  const lines = ["pipeline:", "  - build", "  - test", "jobs:", "  build:", "    series: focal"];
  lines.push("    architectures: [amd64, arm64]", "    run: make", "  test:", "    run: make check", "    matrix:");
  for (let item = 0; item < items; item += 1) {
    lines.push(`      - series: ${series[item % series.length]}`, "        architectures: [amd64, arm64]");
  }
  return `${lines.join("\n")}\n`;
}

/** A pipeline whose lanes hold so many entries in all: four architectures, stages of up to fifty entries a lane. */
export function pipelineOfEntries(entries: number): string {
  const architectures = 4;
  const perLane = Math.ceil(entries / architectures);
  const perStage = Math.min(50, Math.max(5, Math.ceil(perLane / 4)));
  const stages = Math.ceil(perLane / perStage);
  const series = ["bionic", "focal", "jammy", "noble"];
  const names = Array.from({ length: stages }, (_, stage) => `job-${stage + 1}`);
  const lines = ["pipeline:", ...names.map((name) => `  - ${name}`), "jobs:"];
  let left = perLane;
  for (const name of names) {
    const items = Math.min(perStage, left);
    left -= items;
    lines.push(`  ${name}:`, "    architectures: [amd64, arm64, ppc64el, s390x]", "    run: make", "    matrix:");
    for (let item = 0; item < items; item += 1) lines.push(`      - series: ${series[item % series.length]}`);
  }
  return `${lines.join("\n")}\n`;
}
