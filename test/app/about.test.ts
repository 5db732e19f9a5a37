import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { credits } from "../../src/app/about/credits.ts";
import { planningSources } from "../../src/app/about/sources.ts";
import { ubuntuFarm } from "../../src/core/index.ts";

function readRoot(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");
}

const { version, dependencies } = JSON.parse(readRoot("package.json"));
const packages = Object.keys(dependencies);

/** The packages that a credit stands for. */
function packagesOf(pattern: string): readonly string[] {
  return packages.filter((name) => (pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
}

describe("the credits", () => {
  it("name every library of the page once, and none besides", () => {
    const named = credits.flatMap((credit) => credit.packages.map((pattern) => packagesOf(pattern)));
    expect(named.filter((those) => those.length === 0)).toEqual([]);
    expect(named.flat().toSorted()).toEqual(packages.toSorted());
  });

  it.each(credits)("say the licence that $name has", ({ licence, packages: patterns }) => {
    const stated = patterns
      .flatMap(packagesOf)
      .map((name) => JSON.parse(readRoot(`node_modules/${name}/package.json`)).license);
    expect(new Set(stated)).toEqual(new Set([licence]));
  });
});

describe("the sources", () => {
  it("have the day of the farm's data, the same in the README", () => {
    const words = planningSources(ubuntuFarm.date).map((source) => source.words);
    const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
      new Date(`${ubuntuFarm.date}T00:00:00Z`),
    );
    expect(words.filter((one) => one.includes(day))).toHaveLength(1);
    expect(readRoot("README.md")).toContain(`| Debian's \`distro-info-data\` | ${day} |`);
  });
});

describe("the changelog", () => {
  it("begins with the version that the page says it is", () => {
    const [latest] = /^## \[[^\]]+\] - \d{4}-\d{2}-\d{2}$/m.exec(readRoot("CHANGELOG.md")) ?? [];
    expect(latest).toMatch(`## [${version}] - `);
  });
});
