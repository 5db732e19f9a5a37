import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  describeSecret,
  findSecrets,
  hintAtSecret,
  maskSecrets,
  normaliseText,
  planText,
} from "../../../src/core/index.ts";
import { firstChoices } from "../../support/analyse-text.ts";
import { randomTexts } from "../../support/random-text.ts";
import { writeTree } from "../../support/write-tree.ts";

const folders = ["../../golden/cases/", "../../golden/exports/", "../../golden/fixes/", "../../../src/app/examples/"];
const goldens = folders.flatMap((folder) => {
  const address = new URL(folder, import.meta.url);
  const names = readdirSync(address).filter((name) => /\.ya?ml$/.test(name));
  return names.map((name) => ({ name, text: normaliseText(readFileSync(new URL(name, address), "utf8")).text }));
});

const planted = `environment: {TOKEN: abc123, PASSWORD: '20240117', URL: "https://me:hunter2@example.com/?token=abc1"}`;

const secretPieces = [
  "TOKEN=abc123 ",
  "token: abc123",
  "https://me:hunter2@example.com ",
  "password: 'it''s'",
  '"secret": "a\\"b"',
  "{api_key: x1y2z3, ",
  "curl -u a:b1 ",
  "environment:\n",
  "run: |\n",
  "!!binary ",
  "-----BEGIN PRIVATE KEY-----\nabc\n",
  "-----END PRIVATE KEY-----",
  ..."# - } [ ' \" \\ & * : ,".split(" "),
  "\n",
  "  ",
];

function mask(text: string): string {
  return maskSecrets(text, findSecrets(text));
}

/** What is built, without places in the text, which move. */
function planOf(text: string): unknown {
  const { plan, series } = planText(text, firstChoices);
  const withoutRanges = JSON.stringify({ plan, series }, (key, value: unknown) =>
    /^(?:from|to)$|range$/i.test(key) ? null : value,
  );
  return JSON.parse(withoutRanges);
}

describe("maskSecrets", () => {
  it("has golden texts to be tried on", () => {
    expect(goldens.length).toBeGreaterThan(90);
  });

  it.each(goldens)("changes nothing of the plan of $name, nor of the same with secrets planted", ({ text }) => {
    expect(planOf(mask(text))).toEqual(planOf(text));
    const rich = `${text.replace(/^( *)(?:- )?(?:series|architectures):.*$/m, (line, space: string) => {
      const column = " ".repeat(line.search(/\b(?:series|architectures)/));
      return line.includes("{") ? line : `${line}\n${column || space}${planted}`;
    })}# password: hunter2\n`;
    const masked = mask(rich);
    expect(planOf(masked)).toEqual(planOf(rich));
    expect(masked).not.toMatch(/hunter2/);
    expect(findSecrets(masked)).toEqual([]);
    expect(masked.split("\n").length).toBe(rich.split("\n").length);
  });

  it("changes nothing of the plans of random texts, however secrets stand in them", () => {
    const pieces = fc.constantFrom(...secretPieces);
    const around = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(randomTexts, around, fc.nat(), ({ tree, choices }, secret, at) => {
        const whole = writeTree(tree, choices);
        const lines = whole.split("\n");
        const line = at % lines.length;
        const text = [...lines.slice(0, line), secret, ...lines.slice(line)].join("\n");
        // What could not be read may be readable without its secrets.
        if (planText(text, firstChoices).plan.outcome !== "invalid") expect(planOf(mask(text))).toEqual(planOf(text));
      }),
      { numRuns: 150 },
    );
  });

  it("takes no closing brackets for the value of a line that stands in a list", () => {
    const text =
      "pipeline: [amd64, [\n  'amd64', \nTOKEN=abc123 \n  !!str amd64]]\njobs: {amd64: {series: jammy, architectures: amd64}}\n";
    expect(planOf(mask(text))).toEqual(planOf(text));
  });

  it("keeps lines, quotes and numbers", () => {
    const text = `a:\n  token: "x1"\n  password: 20240117\n  secret: |\n    one\n\n      two\n`;
    expect(mask(text)).toBe(
      `a:\n  token: "REDACTED"\n  password: 00000000\n  secret: |\n    REDACTED\n\n      REDACTED\n`,
    );
  });

  it("masks the same value wherever it is once more", () => {
    expect(mask("token: abcdef123\nrun: echo abcdef123 abcdef1234\n# abcdef123\n")).toBe(
      "token: REDACTED\nrun: echo REDACTED abcdef1234\n# REDACTED\n",
    );
  });

  it("leaves alone what somebody takes out of the list", () => {
    const text = "token: abc1\npassword: abc2\n";
    expect(maskSecrets(text, findSecrets(text).slice(1))).toBe("token: abc1\npassword: REDACTED\n");
  });
});

describe("the words about a secret", () => {
  it.each([
    ["token: abcdef1234567890\n", "the value of token, which is called like a secret", "abc…"],
    ["password: abc1\n", "the value of password, which is called like a secret", "…"],
    ["environment: {A: Tr0ub4dor&3}\n", "the value of A under environment", "Tr…"],
    ["run: curl -u me:hunter2 a\n", "what -u takes to log in", "h…"],
    ["run: git clone https://me:hunter2@a\n", "a password in an address", "h…"],
    ["run: get https://a/?key=hunter2\n", "the value of key in an address", "h…"],
  ])("say why of %j, and show little", (text, words, hint) => {
    expect(findSecrets(text).map((one) => [describeSecret(one), hintAtSecret(text, one)])).toEqual([[words, hint]]);
  });
});
