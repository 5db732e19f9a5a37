import ownFile from "../../../.launchpad.yaml?raw";
import crossArchitecture from "./cross-architecture.yaml?raw";
import inputsAndOutputs from "./inputs-and-outputs.yaml?raw";
import oneJob from "./one-job.yaml?raw";
import sameStage from "./same-stage.yaml?raw";
import seriesMatrix from "./series-matrix.yaml?raw";
import silentlyNotBuilt from "./silently-not-built.yaml?raw";
import unbuildableArchitecture from "./unbuildable-architecture.yaml?raw";
import unknownSeries from "./unknown-series.yaml?raw";
import wholeRelease from "./whole-release.yaml?raw";
import { type Example, workedExample } from "./worked-example.ts";
import yamlSurprises from "./yaml-surprises.yaml?raw";

/** The texts of the *Examples* menu, simplest first; each is also a test case. */
export const examples: readonly Example[] = [
  { title: "One job", note: "One series, one architecture", text: oneJob },
  workedExample,
  { title: "Jobs in the same stage", note: "A list is a stage; today it is not", text: sameStage },
  { title: "Matrix over series", note: "What an item merges over the job", text: seriesMatrix },
  { title: "A whole release", note: "Four architectures, four stages", text: wholeRelease },
  { title: "Inputs and outputs", note: "What a job reads from an earlier one", text: inputsAndOutputs },
  { title: "Flightplan’s own file", note: "How this page would be tested on the farm", text: ownFile },
  { title: "Previous job on another architecture", note: "Launchpad refuses the pipeline", text: crossArchitecture },
  { title: "Silently not built today", note: "Design and deployment differ", text: silentlyNotBuilt },
  { title: "Unknown series", note: "A typing error in a codename", text: unknownSeries },
  { title: "Unbuildable architecture", note: "A series without such builders", text: unbuildableArchitecture },
  { title: "YAML surprises", note: "22.04, on, and the same key twice", text: yamlSurprises },
];
