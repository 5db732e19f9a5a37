import { nodeRefusal } from "./support/node-version.mjs";

const refusal = nodeRefusal(process.versions.node);

if (refusal === null) {
  void import("./support/build-and-serve.mjs").then((module) => module.buildAndServe());
} else {
  console.error(refusal);
  process.exitCode = 1;
}
