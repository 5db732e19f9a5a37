import { describe, expect, it } from "vitest";
import { linkMarkdown, renderProposal } from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";
import { crossArchitecture, workedExample } from "../../support/pipelines.ts";

const choices = { dialect: "designed", targetSeries: null, dispatchSeries: null } as const;

function propose(text: string, link: string | null = null): string {
  return renderProposal(analyseText(text), text, { choices, showDropped: true, link });
}

/** The blocks between fences, and what stands outside of them, as CommonMark finds fences. */
function readFences(markdown: string): { readonly outside: string; readonly inside: readonly string[] } {
  const outside: string[] = [];
  const inside: string[] = [];
  let fence = "";
  for (const line of markdown.split("\n")) {
    const [run = ""] = /^`{3,}/.exec(line) ?? [];
    if (fence === "" && run !== "") {
      fence = run;
      inside.push("");
    } else if (fence !== "" && run.length >= fence.length && line === run) {
      fence = "";
    } else if (fence === "") {
      outside.push(line);
    } else {
      inside.push(`${inside.pop() ?? ""}${line}\n`);
    }
  }
  return { outside: outside.join("\n"), inside };
}

describe("renderProposal", () => {
  it("has the plan, the file in a block that unfolds, and the link", () => {
    const { outside, inside } = readFences(propose(workedExample, "https://a.example/#1.x"));
    expect(inside).toEqual([expect.stringMatching(/^as designed · 2 build farm jobs · 7 entries/), workedExample]);
    expect(outside).toBe(
      "**What Launchpad builds**\n\n\n<details>\n<summary>.launchpad.yaml</summary>\n\n\n</details>\n\n[Open in Flightplan](<https://a.example/#1.x>)\n",
    );
  });

  it("has the problems, and the verdict of a refused one", () => {
    expect(propose(crossArchitecture)).toMatch(/Launchpad refuses this pipeline/);
    expect(propose(workedExample.replace("bionic", "bionics"))).toMatch(/\nProblems\n {2}Line \d+, /);
  });

  it.each([
    ["fences", "pipeline: []\n# ```\n# ````\n```\njobs: {}\n"],
    [
      "ends of the block",
      "pipeline: [a]\njobs: {a: {series: jammy, architectures: amd64}}\n</details><script>alert(1)</script>\n",
    ],
    [
      "names that are HTML",
      "pipeline: ['<b>@all</b>']\njobs: {'<b>@all</b>': {series: jammy, architectures: amd64}}\n",
    ],
    ["names that are fences", "pipeline: ['`````']\njobs: {'`````': {series: jammy, architectures: amd64}}\n"],
    ["no last line feed", "pipeline: []"],
  ])("lets nothing out of its fences: %s", (_, text) => {
    const { outside, inside } = readFences(propose(text));
    expect(inside).toHaveLength(2);
    expect(inside[1]).toBe(text.endsWith("\n") ? text : `${text}\n`);
    expect(outside).not.toMatch(/script|@all|```/);
    expect(outside.match(/<[^>]+>/g)).toEqual(["<details>", "<summary>", "</summary>", "</details>"]);
  });
});

describe("linkMarkdown", () => {
  it.each([
    ["a [b](c) <i>", "https://a.example/#1.x", "[a \\[b\\](c) \\<i\\>](<https://a.example/#1.x>)"],
    ["a", "javascript:alert(1)", "`javascript:alert(1)`"],
    ["a", "https://a.example/> <script>", "`https://a.example/> <script>`"],
  ])("of %j to %j", (words, address, expected) => {
    expect(linkMarkdown(address, words)).toBe(expected);
  });
});
