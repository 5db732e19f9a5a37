import { nodeRefusal } from "./support/node-version.mjs";

const refusal = nodeRefusal(process.versions.node);

if (refusal === null) {
  void import("./support/run-plan.mjs").then((module) => module.runPlan(process.argv.slice(2)));
} else {
  console.error(refusal);
  process.exitCode = 2;
}
