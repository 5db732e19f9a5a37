import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/read-arguments.ts";

describe("readArguments", () => {
  it("takes the designed dialect, all series and the latest dispatch series where nothing is said", () => {
    expect(readArguments(["a.yaml"])).toEqual({
      kind: "plan",
      files: ["a.yaml"],
      lines: false,
      farm: null,
      choices: { dialect: "designed", targetSeries: null, dispatchSeries: null },
      format: "json",
      look: { theme: "light", showDropped: true, title: null, link: null, flow: "row", width: null },
      link: { base: null, maskSecrets: false },
    });
  });

  it("takes a format and how it looks", () => {
    const look = ["--theme", "dark", "--without-dropped", "--title", "Of main", "--link=https://a.example/#1.x"];
    expect(readArguments(["--format", "svg", ...look, "--flow", "column", "--width", "400", "a"])).toMatchObject({
      format: "svg",
      look: {
        theme: "dark",
        showDropped: false,
        title: "Of main",
        link: "https://a.example/#1.x",
        flow: "column",
        width: 400,
      },
    });
  });

  it.each([
    ["https://flightplan.example", "https://flightplan.example/"],
    ["http://localhost:4173/a/?b#1.old", "http://localhost:4173/a/?b"],
    ["file:///tmp/flightplan.html", "file:///tmp/flightplan.html"],
  ])("takes %s for the address of a link", (base, expected) => {
    expect(readArguments(["--format", "link", "--base", base, "--mask-secrets", "a"])).toMatchObject({
      format: "link",
      link: { base: expected, maskSecrets: true },
    });
  });

  it("takes options before and behind the files", () => {
    expect(readArguments(["--lines", "a", "--series=x, y", "b", "--series", "z", "--dispatch", "x"])).toMatchObject({
      files: ["a", "b"],
      lines: true,
      choices: { targetSeries: ["x", "y", "z"], dispatchSeries: "x" },
    });
  });

  it("takes what stands behind -- for files", () => {
    expect(readArguments(["--lines", "--", "--odd", "-"])).toMatchObject({ files: ["--odd", "-"] });
  });

  it.each([["--help"], ["-h"]])("helps for %s", (option) => {
    expect(readArguments([option])).toEqual({ kind: "help" });
  });

  it.each([
    [[], "A file is missing"],
    [["--lines"], "A file is missing"],
    [["a", "b"], "Several files need --lines, or two of them --compare."],
    [["--lines", "-", "-"], "Standard input can be read only once"],
    [["--dialect", "spoken", "a"], "There is no dialect spoken: designed, deployed."],
    [["--dialect"], "--dialect takes a value."],
    [["--series", "jammy,", "a"], "--series takes names with commas between them."],
    [["--dispatch=", "a"], "--dispatch takes the name of a series."],
    [["--farm=", "a"], "--farm takes a JSON file"],
    [["--farm", "-", "-"], "Standard input can be read only once"],
    [["--format", "png", "a"], "There is no format png: svg, text, mermaid, markdown, json, link."],
    [["--format=", "a"], "There is no format "],
    [["--lines", "--format", "text", "a"], "--lines prints JSON only."],
    [["--theme", "blue", "a"], "There is no theme blue: light, dark."],
    [["--flow", "circle", "a"], "There is no flow circle: row, column."],
    [["--width", "wide", "a"], "--width takes a number of pixels from 240 to 100000."],
    [["--width", "1e9", "a"], "--width takes"],
    [["--width=", "a"], "--width takes"],
    [["--base", "https://a.example/", "a"], "--base goes with --format link."],
    [["--mask-secrets", "a"], "--mask-secrets goes with --format link."],
    [["--format", "link", "--base", "here", "a"], "--base takes the address of a Flightplan"],
    [["--format", "link", "--base", "javascript:alert(1)", "a"], "--base takes"],
    [["--format", "link", "--base=", "a"], "--base takes"],
    [["--lines", "--format", "link", "a"], "--lines prints JSON only."],
    [["--colour", "a"], "There is no option --colour."],
    [["-x", "a"], "There is no option -x."],
    [["--lines=yes", "a"], "--lines takes no value."],
    [["--dialect", "--lines", "a"], "--dialect takes a value."],
  ])("finds the mistake in %j", (args, sentence) => {
    expect(readArguments(args)).toEqual({ kind: "mistake", sentence: expect.stringContaining(sentence) });
  });

  it("takes a file to explain, as text where nothing is said", () => {
    expect(readArguments(["--explain", "--series", "jammy", "a"])).toMatchObject({
      kind: "explain",
      files: ["a"],
      format: "text",
      choices: { targetSeries: ["jammy"] },
    });
    expect(readArguments(["--explain", "--format", "markdown", "a"])).toMatchObject({ format: "markdown" });
  });

  it.each([
    [["--explain", "--format", "svg", "a"], "--explain prints text or markdown, not svg."],
    [["--explain", "a", "b"], "--explain takes one file."],
    [["--explain", "--lines", "a"], "--explain and --lines do not go together."],
    [["--explain", "--compare", "a", "b"], "--compare and --explain do not go together."],
  ])("does not take %j", (args, sentence) => {
    expect(readArguments(args)).toEqual({ kind: "mistake", sentence });
  });

  it("takes what is assumed of a run", () => {
    const faults = "amd64=preparation,arm64=b=c:1,s390x,riscv64=preparation:0";
    const args = ["--fail", "a,b:1/arm64", "--fault", faults, "--takes", "a=1.5m,b=c=90", "--takes=d=5s"];
    expect(readArguments(["--run", ...args, "--mode", "parallel", "x"])).toMatchObject({
      kind: "run",
      files: ["x"],
      run: {
        mode: { kind: "parallel" },
        failing: ["a", "b:1/arm64"],
        faults: [
          { architecture: "amd64", kind: "preparation", entry: null },
          { architecture: "arm64", kind: "breakdown", entry: "b=c:1" },
          { architecture: "s390x", kind: "breakdown", entry: null },
          { architecture: "riscv64", kind: "breakdown", entry: "preparation:0" },
        ],
        durations: [
          { job: "a", seconds: 90 },
          { job: "b=c", seconds: 90 },
          { job: "d", seconds: 5 },
        ],
      },
    });
    expect(readArguments(["--run", "--lpci=arm64", "x"])).toMatchObject({
      run: { mode: { kind: "lpci", architecture: "arm64" } },
    });
  });

  it.each([
    [["--fail", "a", "x"], "go with --run"],
    [["--run", "--mode", "fast", "x"], "There is no mode fast"],
    [["--run", "--lpci", "arm64", "--mode", "serial", "x"], "a computer of your own"],
    [["--run", "--fault", "arm64=", "x"], "--fault takes"],
    [["--run", "--fault", "=a:0", "x"], "--fault takes"],
    [["--run", "--lpci", "arm64", "--fault", "arm64=a:0", "x"], "a computer of your own"],
    [["--run", "--takes", "a=soon", "x"], "--takes takes"],
    [["--run", "--format", "svg", "x"], "--run prints text"],
    [["--run", "--lines", "x"], "--run does not go with"],
    [["--run", "x", "y"], "--run takes one file."],
  ])("says what is wrong with %j", (args, words) => {
    expect(readArguments(args)).toEqual({ kind: "mistake", sentence: expect.stringContaining(words) });
  });
});
