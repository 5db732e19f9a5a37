import { nodeRefusal } from "./support/node-version.mjs";

const refusal = nodeRefusal(process.versions.node);

if (refusal === null) {
  void import("./support/run-bench.mjs").then((module) => module.runBench(process.argv.slice(2)));
} else {
  console.error(refusal);
  process.exitCode = 1;
}
