import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/read-arguments.ts";
import { compareAnalyses, readVerdict, renderChanges, tellChanges } from "../../src/core/index.ts";
import { analyseText } from "../support/analyse-text.ts";

const folder = fileURLToPath(new URL("./compare", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".old.yml"))
  .map((file) => file.slice(0, -".old.yml".length));

describe("what changes between two texts", () => {
  it.each(names)("is told as expected for %s", async (name) => {
    const texts = { old: readCase(`${name}.old.yml`), now: readCase(`${name}.new.yml`) };
    const options = /^# options: (.*)/.exec(texts.old)?.[1]?.split(" ") ?? [];
    const request = readArguments(["--compare", ...options, "old", "new"]);
    if (request.kind !== "compare") throw new Error(`${name}: ${options.join(" ")}`);
    const { choices, look } = request;
    const now = { text: texts.now, analysis: analyseText(texts.now, choices) };
    const changes = tellChanges(compareAnalyses({ text: texts.old, analysis: analyseText(texts.old, choices) }, now));
    const verdict = readVerdict(now.analysis, now.text)?.kind ?? null;
    const written = (["text", "markdown"] as const).map((format) =>
      renderChanges({ changes, verdict }, { format, ...look }),
    );
    await expect(written.join("\n")).toMatchFileSnapshot(`${folder}/${name}.txt`);
  });
});

function readCase(file: string): string {
  return readFileSync(`${folder}/${file}`, "utf8");
}
