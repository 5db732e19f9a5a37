import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostilePlaces } from "../support/hostile-texts.ts";
import { findCommanding } from "../support/output-faults.ts";
import { workedExample } from "../support/pipelines.ts";
import { runCommand } from "../support/run-command.ts";

const escape = "\u001b[31m\u009b2J\u202e\u0007";
/** As a name of a file, as far as every system takes it. */
const fileName = `a${escape}.yaml`;

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "attack-"));
  writeFileSync(join(folder, "plain.yaml"), workedExample);
  writeFileSync(join(folder, "farm.json"), "{}");
  const added = { name: `zany${escape}`, version: `27${escape}`, architectures: [`amd64${escape}`] };
  writeFileSync(join(folder, "hostile-farm.json"), JSON.stringify({ added: [added] }));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function faultsOf(args: readonly string[], input = ""): Promise<readonly string[]> {
  const { stdout, stderr } = await runCommand(args, folder, input);
  return [...findCommanding(stdout), ...findCommanding(stderr)].map((fault) => `${args.join(" ")}: ${fault}`);
}

const ways: readonly (readonly string[])[] = [
  ...["json", "text", "markdown", "mermaid", "svg"].map((format) => ["--format", format, "-"]),
  ["--lines", "plain.yaml", "-"],
  ["--explain", "-"],
  ["--explain", "--format", "markdown", "-"],
  ...["text", "markdown", "json"].map((format) => ["--compare", "--format", format, "plain.yaml", "-"]),
  ["--compare", "-", "plain.yaml"],
  ["--run", "-"],
  ["--run", "--fail", "test", "--mode", "parallel", "-"],
  ["--run", "--lpci", "amd64", "-"],
  ["--dialect", "deployed", "--format", "text", "-"],
];

describe("a terminal", () => {
  it.each(ways.map((args) => ({ args, title: args.join(" ") })))(
    "is told nothing that it obeys by $title",
    async ({ args }) => {
      for (const { write } of hostilePlaces.slice(0, 9)) expect(await faultsOf(args, write(escape))).toEqual([]);
    },
  );

  it("is told nothing that it obeys of a secret", async () => {
    const input = `token: "\\u001b[31mab12cd34ef56"\npassword: a\u202e1b2c3\n`;
    for (const more of [[], ["--mask-secrets"]])
      expect(await faultsOf(["--format", "link", ...more, "-"], input)).toEqual([]);
  });

  it.each(
    [
      [fileName],
      ["--farm", fileName, "plain.yaml"],
      ["--farm", "farm.json", fileName, "plain.yaml"],
      ["--farm", "plain.yaml", fileName],
      ["--format", escape, "plain.yaml"],
      ["--dialect", escape, "plain.yaml"],
      ["--theme", escape, "plain.yaml"],
      ["--width", escape, "plain.yaml"],
      ["--flow", escape, "plain.yaml"],
      [`--${escape}`, "plain.yaml"],
      ["--run", "--fail", escape, "plain.yaml"],
      ["--run", "--lpci", escape, "plain.yaml"],
      ["--run", "--fault", escape, "plain.yaml"],
      ["--run", "--takes", escape, "plain.yaml"],
      ["--run", "--mode", escape, "plain.yaml"],
      ["--compare", "--format", escape, "plain.yaml", "plain.yaml"],
      ["--explain", "--format", escape, "plain.yaml"],
      ["--format", "link", "--base", `https://a.example/${escape}`, "plain.yaml"],
      ["--dispatch", escape, "--series", escape, "--format", "text", "plain.yaml"],
      ...["text", "markdown", "mermaid", "svg"].map((format) => [
        "--title",
        `a\n${escape}`,
        "--link",
        `https://a.example/${escape}`,
        "--format",
        format,
        "plain.yaml",
      ]),
      ["--explain", "--title", escape, "--link", escape, "plain.yaml"],
      ["--compare", "--title", escape, "--link", escape, "plain.yaml", "-"],
      ["--farm", "hostile-farm.json", "--format", "text", "plain.yaml"],
    ].map((args) => ({ args })),
  )("is told nothing that it obeys of its own arguments: $args", async ({ args }) => {
    expect(await faultsOf(args)).toEqual([]);
  });

  it("is told one line for each file that cannot be read, whatever it is called", async () => {
    const { status, stderr } = await runCommand(["--lines", "a\nb.yaml", "plain.yaml", "c.yaml"], folder);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "a⏎b.yaml does not exist.\nc.yaml does not exist.\n" });
  });
});
