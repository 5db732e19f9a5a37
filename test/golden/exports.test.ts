import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/read-arguments.ts";
import { renderExport } from "../../src/core/index.ts";
import { analyseText } from "../support/analyse-text.ts";

const folder = fileURLToPath(new URL("./exports", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".yml"))
  .map((file) => file.slice(0, -".yml".length));

const formats = [
  ["text", "txt"],
  ["markdown", "md"],
  ["mermaid", "mmd"],
] as const;

describe.each(formats)("a plan as %s", (format, extension) => {
  it.each(names)("reads as expected for %s", async (name) => {
    const text = readFileSync(`${folder}/${name}.yml`, "utf8");
    const options = /^# options: (.*)/.exec(text)?.[1]?.split(" ") ?? [];
    const request = readArguments([...options, name]);
    if (request.kind !== "plan") throw new Error(`${name}: ${options.join(" ")}`);
    const { choices, look } = request;
    const written = renderExport(analyseText(text, choices), text, { format, choices, ...look });
    await expect(written).toMatchFileSnapshot(`${folder}/${name}.${extension}`);
  });
});
