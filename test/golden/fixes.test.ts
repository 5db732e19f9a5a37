import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fixMakers } from "../../src/core/fixes/fix-makers.ts";
import { diagnosticCodes } from "../../src/core/index.ts";
import { analyseText } from "../support/analyse-text.ts";
import { walkFixes } from "../support/fix-faults.ts";
import { returnsOf, walkReturns } from "../support/return-faults.ts";
import { describeFixes, describeReturns } from "./describe-fixes.ts";

const folder = fileURLToPath(new URL("./fixes", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".yml"))
  .map((file) => file.slice(0, -".yml".length));

describe("the fixes", () => {
  it.each(names)("are as expected for %s", async (name) => {
    const text = readCase(name);
    const dialect = text.startsWith("# options: --dialect deployed") ? "deployed" : "designed";
    const described = [
      describeFixes(text, analyseText(text, { dialect })),
      describeReturns(text, returnsOf(text, { dialect })),
    ];
    await expect(`${described.filter((part) => part !== "").join("\n")}\n`).toMatchFileSnapshot(
      `${folder}/${name}.txt`,
    );
  });

  it.each(names)("keep their promise in %s", (name) => {
    for (const dialect of ["designed", "deployed"] as const) {
      expect(walkFixes(readCase(name), { dialect }).faults).toEqual([]);
      expect(walkReturns(readCase(name), { dialect }).faults).toEqual([]);
    }
  });

  it("are covered for every code that has some; for the others there is a reason", () => {
    const dialects = ["designed", "deployed"] as const;
    const kinds = names.flatMap((name) => dialects.flatMap((dialect) => walkFixes(readCase(name), { dialect }).kinds));
    const covered = new Set(kinds.map((kind) => kind.split(" ")[0]));
    const codes = Object.keys(diagnosticCodes);
    expect(Object.keys(fixMakers).toSorted()).toEqual(codes.toSorted());
    const open = Object.entries(fixMakers).filter(([code, maker]) =>
      typeof maker === "string" ? maker.length < 10 : !covered.has(code),
    );
    expect(open.map(([code]) => code)).toEqual([]);
  });
});

function readCase(name: string): string {
  return readFileSync(`${folder}/${name}.yml`, "utf8");
}
