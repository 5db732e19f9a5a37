import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/read-arguments.ts";
import { usage } from "../../src/cli/usage.ts";
import { readTexts } from "../support/project-files.ts";

const told = optionsIn(
  usage
    .split("\n")
    .filter((line) => line.startsWith("  --"))
    .join("\n"),
);

function optionsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\w-])--[a-z]+(-[a-z]+)*/g));
}

describe("what --help prints", () => {
  it("names each option that is read, and none that is not", () => {
    const [reader] = readTexts(["src/cli/read-arguments.ts"]);
    const table = /const options = \{(.*?)\n\} as const/s.exec(reader?.text ?? "")?.[1] ?? "";
    const read = [...table.matchAll(/^ {2}"?([a-z-]+)"?:/gm)].map(([, name]) => `--${name}`);
    expect(read.length).toBeGreaterThan(20);
    expect([...told].toSorted()).toEqual(read.toSorted());
    for (const option of told) expect(JSON.stringify(readArguments([option, "x"]))).not.toContain("There is no option");
  });

  it("has the same options as the project’s README", () => {
    const [readme] = readTexts(["README.md"]);
    const section = /\n## From the terminal\n(.*?)\n## /s.exec(readme?.text ?? "")?.[1] ?? "";
    const named = new Set(optionsIn(section));
    named.delete("--silent");
    named.delete("--");
    expect([...named].toSorted()).toEqual([...told].filter((option) => option !== "--help").toSorted());
  });
});
