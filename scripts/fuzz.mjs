import { nodeRefusal } from "./support/node-version.mjs";

const refusal = nodeRefusal(process.versions.node);

if (refusal === null) {
  void import("./support/run-fuzz.mjs").then((module) => module.runFuzz(process.argv.slice(2)));
} else {
  console.error(refusal);
  process.exitCode = 1;
}
