import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openShared, sharedStateOf } from "../../src/app/shared-workspace.ts";
import { renderExport, ubuntuFarm } from "../../src/core/index.ts";
import { decodeFragment } from "../../src/permalink/decode-fragment.ts";
import { encodeLink } from "../../src/permalink/encode-link.ts";
import { createWorkspace } from "../../src/store/workspace.ts";
import { createAnalysisClient } from "../../src/worker/create-analysis-client.ts";
import { analyseText } from "../support/analyse-text.ts";
import { runCommand } from "../support/run-command.ts";

const script = fileURLToPath(new URL("../../scripts/plan.mjs", import.meta.url));
const planned =
  "pipeline: [a, b]\njobs:\n  a: {series: jammy, architectures: [amd64]}\n  b: {series: noble, architectures: [amd64]}\n";
const refused = planned.replace("noble, architectures: [amd64]", "noble, architectures: [arm64]");

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-"));
  const files = { "planned.yaml": planned, "refused.yaml": refused, "invalid.yaml": "pipeline: [a]\n" };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const farm = {
    added: [{ name: "zany", version: "27.04", architectures: ["amd64"] }],
    removed: [{ series: "noble" }],
  };
  writeFileSync(join(folder, "farm.json"), JSON.stringify(farm));
  writeFileSync(join(folder, "windows.yaml"), `\uFEFF${planned.replaceAll("\n", "\r\n")}`);
  writeFileSync(join(folder, "latin1.yaml"), Buffer.from([0x61, 0xe4, 0x0a]));
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Call {
  readonly input?: string;
  readonly cwd?: string;
  readonly initCwd?: string;
}

/** The command as it is called, a process of its own: for what a process makes of it. Each costs a second. */
function start(args: readonly string[], options: Call = {}) {
  const { INIT_CWD: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: options.cwd ?? folder,
    env: options.initCwd === undefined ? env : { ...env, INIT_CWD: options.initCwd },
    input: options.input ?? "",
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** What the command does, in this process. */
function run(args: readonly string[], { input = "" }: Pick<Call, "input"> = {}) {
  return runCommand(args, folder, input);
}

describe("npm run plan", () => {
  it("prints the plan of a file, indented, and succeeds", async () => {
    const { status, stdout, stderr } = await run(["planned.yaml"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, dialect: "designed", outcome: "planned" });
    expect(stdout).toMatch(/^\{\n {2}"version": 1,/);
    expect(stdout.endsWith("}\n")).toBe(true);
  });

  it.each(["refused.yaml", "invalid.yaml"])("gives 1 for %s, and still the JSON", async (file) => {
    const { status, stdout } = await run([file]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, outcome: file.replace(".yaml", ""), builds: [] });
  });

  it("reads standard input for -", async () => {
    const { status, stdout } = await run(["-"], { input: planned });
    expect(status).toBe(0);
    expect(stdout).toBe((await run(["planned.yaml"])).stdout);
  });

  it.each([
    [["planned.yaml"], "", 0],
    [["-"], refused, 1],
    [["missing.yaml"], "", 2],
  ])("prints %j as a process of its own as well, and ends with the status", async (args, input, status) => {
    expect(start(args, { input })).toEqual({ ...(await run(args, { input })), status });
  });

  it("takes changes to the farm", async () => {
    const { status, stdout } = await run(["--farm", "farm.json", "-"], { input: planned.replace("jammy", "zany") });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ builds: [{ series: "zany", architecture: "amd64" }] });
  });

  it.each(["planned.yaml", "missing.json"])("gives 2 for a farm in %s", async (file) => {
    const { status, stdout, stderr } = await run(["--farm", file, "planned.yaml"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(file);
  });

  it("takes dialect, target series and dispatch series", async () => {
    expect(JSON.parse((await run(["--dialect", "deployed", "planned.yaml"])).stdout)).toMatchObject({
      dialect: "deployed",
    });
    expect(JSON.parse((await run(["planned.yaml", "--series", "jammy,focal"])).stdout)).toMatchObject({
      builds: [{ series: "jammy", dropped: [{ stage: 2, entry: ["b", 0], reason: "series" }] }],
    });
    expect(JSON.parse((await run(["--dispatch=resolute", "planned.yaml"])).stdout)).toMatchObject({
      builds: [{ series: "resolute" }],
    });
  });

  it.each([
    ["svg", /^<svg [^]*<\/svg>\n$/],
    ["text", /^as designed · 1 build farm job · 2 entries\n/],
    ["markdown", /^## What Launchpad builds\n/],
    ["mermaid", /^%% .*\nflowchart TB\n/],
    ["json", /^\{\n {2}"version": 1,/],
  ])("prints the plan as %s, and a refused or invalid one too", async (format, expected) => {
    const { status, stdout, stderr } = await run(["--format", format, "planned.yaml"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(expected);
    for (const file of ["refused.yaml", "invalid.yaml"]) {
      const answer = await run(["--format", format, file]);
      expect({ status: answer.status, stderr: answer.stderr }).toEqual({ status: 1, stderr: "" });
      expect(answer.stdout.length).toBeGreaterThan(80);
    }
  });

  it("prints the same bytes as the page exports for the same options", async () => {
    const look = { theme: "dark", showDropped: false, title: "Of main", link: "https://a.example/#1.x" } as const;
    const choices = { dialect: "designed", targetSeries: null, dispatchSeries: null } as const;
    const args = ["--theme", "dark", "--without-dropped", "--title", look.title, "--link", look.link];
    const { stdout } = await run(["--format", "svg", ...args, "planned.yaml"]);
    expect(stdout).toBe(renderExport(analyseText(planned), planned, { format: "svg", choices, ...look }));
  });

  it("prints the link that the page makes for the same text and choices", async () => {
    const args = ["--dialect", "deployed", "--series", "jammy,noble", "--dispatch", "noble", "--without-dropped"];
    const { status, stdout, stderr } = await run(["--format", "link", ...args, "--farm", "farm.json", "windows.yaml"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });

    const workspace = createWorkspace({ client: createAnalysisClient(), farm: ubuntuFarm, today: "2026-11-01" });
    const farm = {
      added: [{ name: "zany", version: "27.04", architectures: ["amd64"] }],
      removed: [{ series: "noble" }],
    };
    openShared(workspace, {
      text: `\uFEFF${planned.replaceAll("\n", "\r\n")}`,
      settings: { dialect: "deployed", series: ["jammy", "noble"], dispatch: "noble", dropped: false },
      farm,
    });
    expect(stdout).toBe(`${encodeLink(sharedStateOf(workspace.getState()))}\n`);
    expect(decodeFragment(stdout)).toMatchObject({ kind: "shared", state: { text: planned, farm } });
  });

  it("prints the whole address with --base, also of what is refused", async () => {
    const { status, stdout } = await run(["--format", "link", "--base", "https://a.example/b?c#d", "refused.yaml"]);
    expect(status).toBe(1);
    expect(stdout).toBe(`https://a.example/b?c${encodeLink({ text: refused })}\n`);
  });

  it("warns of what looks like a secret in a link, and masks it where that is asked for", async () => {
    const text = `${planned}# token: abcdef1234\n`;
    const warned = await run(["--format", "link", "-"], { input: text });
    expect(warned.status).toBe(0);
    expect(warned.stderr).toBe(
      "-:5: ab… looks like the value of token, which is called like a secret.\n--mask-secrets leaves them out of the link.\n",
    );
    expect(decodeFragment(warned.stdout)).toMatchObject({ state: { text } });
    const masked = await run(["--format", "link", "--mask-secrets", "-"], { input: text });
    expect(masked.stderr).toBe("-:5: masked: ab… looks like the value of token, which is called like a secret.\n");
    expect(decodeFragment(masked.stdout)).toMatchObject({ state: { text: `${planned}# token: REDACTED\n` } });
  });

  it("gives 2 for a text that no link holds", async () => {
    const { status, stdout, stderr } = await run(["--format", "link", "-"], {
      input: `${planned}# ${"a".repeat(1_100_000)}\n`,
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("too long for a link");
  });

  it("prints one plan a line for --lines, in the order of the files, and succeeds", async () => {
    const { status, stdout } = await run(["--lines", "refused.yaml", "planned.yaml", "invalid.yaml"]);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { outcome: "refused" },
      { outcome: "planned" },
      { outcome: "invalid" },
    ]);
  });

  it("reads a byte order mark and CRLF as if they were not there", async () => {
    expect((await run(["windows.yaml"])).stdout).toBe((await run(["planned.yaml"])).stdout);
  });

  it("looks for files where npm was started", () => {
    expect(start(["planned.yaml"], { cwd: tmpdir(), initCwd: folder }).status).toBe(0);
  });

  it.each([
    [["missing.yaml"], "missing.yaml does not exist."],
    [
      ["--lines", "planned.yaml", "missing.yaml", "latin1.yaml"],
      "does not exist.\nlatin1.yaml is not in UTF-8: line 1 has the byte 0xE4.",
    ],
    [[], "A file is missing"],
    [["--compare", "planned.yaml"], "--compare takes two files"],
    [["--compare", "planned.yaml", "missing.yaml"], "missing.yaml does not exist."],
    [["--compare", "-", "-"], "Standard input can be read only once"],
    [["--run", "--fail", "c", "planned.yaml"], "The plan has no entry c: --format text shows all of them."],
    [["--run", "--lpci", "arm64", "planned.yaml"], "The plan has no lane arm64: amd64."],
    [["--run", "--fault", "arm64=a:0", "planned.yaml"], "The plan has no lane arm64: amd64."],
    [["--run", "--fault", "amd64=a:1", "planned.yaml"], "The lane amd64 has no entry a:1: --format"],
    [["--run", "--fault", "amd64=b:0@2", "planned.yaml"], "The lane amd64 has no entry b:0@2: --format"],
    [["--run", "--takes", "a:0=5m", "planned.yaml"], "The plan has no job a:0: --format"],
    [["--compare", "--format", "svg", "planned.yaml", "planned.yaml"], "--compare prints text, markdown, json"],
  ])("gives 2 and prints nothing for %j", async (args, sentence) => {
    const { status, stdout, stderr } = await run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
  });

  it("prints what changes between two files and gives 1, or that nothing does and gives 0", async () => {
    expect(await run(["--compare", "planned.yaml", "-"], { input: planned.replace("[a, b]", "[b, a]") })).toEqual({
      status: 1,
      stdout:
        "b:0 on amd64 moves from stage 2 to stage 1 and no longer waits for a.\n" +
        "a:0 on amd64 moves from stage 1 to stage 2 and waits for b now.\n",
      stderr: "",
    });
    expect(await run(["--compare", "planned.yaml", "windows.yaml"])).toMatchObject({
      status: 0,
      stdout: "The plans are the same. lpci rejects both files, so every job fails.\n",
    });
    expect((await run(["--compare", "refused.yaml", "refused.yaml"])).status).toBe(0);
    expect((await run(["--compare", "planned.yaml", "invalid.yaml"])).status).toBe(1);
  });

  it("compares with the same choices for both, in three forms", async () => {
    const input = planned.replace("series: noble", "series: focal");
    const targeted = await run(["--compare", "--series", "jammy", "planned.yaml", "-"], { input });
    expect(targeted).toMatchObject({ status: 0, stdout: expect.stringMatching(/^The plans are the same\./) });
    const markdown = await run(["--compare", "--format=markdown", "--title", "Main", "planned.yaml", "-"], { input });
    expect(markdown.stdout).toMatch(/^## Main\n\n- amd64 is dispatched on jammy instead of noble\.\n/);
    const json: unknown = JSON.parse(
      (await run(["--compare", "--format=json", "planned.yaml", "-"], { input })).stdout,
    );
    expect(json).toMatchObject({
      version: 1,
      same: false,
      changes: [
        { kind: "dispatched", old: [{ architecture: "amd64" }] },
        { kind: "series", new: [{ entry: ["b", 0] }] },
      ],
    });
  });

  it("tells what builders do, and gives 1 where something fails or nothing runs", async () => {
    const well = planned.replaceAll("[amd64]", "[amd64], run: make").replaceAll(/\b([ab])\b/g, "$1$1");
    const ran = await run(["--run", "-"], { input: well });
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: "" });
    expect(ran.stdout).toContain("amd64 on noble · Successfully built");
    const failed = await run(["--run", "--fail", "aa:0", "--takes", "aa=2m", "-"], { input: well });
    expect(failed).toMatchObject({ status: 1, stdout: expect.stringContaining("2:30  Job aa:0 failed.") });
    expect((await run(["--run", "--fault=amd64", "-"], { input: well })).status).toBe(1);
    expect((await run(["--run", "refused.yaml"])).status).toBe(1);
    expect((await run(["--run", "--lpci", "amd64", "-"], { input: well })).status).toBe(0);
  });

  it("explains itself for --help", async () => {
    const { status, stdout } = await run(["--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("--dialect designed|deployed");
  });

  it("writes large plans to the end", () => {
    const items = Array.from({ length: 5000 }, () => "{series: jammy}").join(", ");
    const text = `pipeline: [a]\njobs: {a: {architectures: [amd64, arm64, s390x], matrix: [${items}]}}\n`;
    const { status, stdout } = start(["--lines", "-"], { input: text });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "planned" });
  });

  it("ends quietly when its reader goes away", async () => {
    const items = Array.from({ length: 20_000 }, () => "{series: jammy}").join(", ");
    const text = `pipeline: [a]\njobs: {a: {architectures: [amd64, arm64, s390x], matrix: [${items}]}}\n`;
    const child = spawn(process.execPath, [script, "-"]);
    child.stdin.end(text);
    let complaint = "";
    child.stderr.setEncoding("utf8").on("data", (chunk) => (complaint += String(chunk)));
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once("close", resolve));
    expect({ status, complaint }).toEqual({ status: 0, complaint: "" });
  });
});
