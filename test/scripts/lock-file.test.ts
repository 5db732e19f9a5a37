import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const lock = readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8");

describe("package-lock.json", () => {
  // npm forgets programs for other systems where it could not look them up, and then `npm ci` refuses on a fresh machine.
  it("has every package that its packages ask for, for every system", () => {
    expect(unresolved(JSON.parse(lock))).toEqual([]);
  });

  it("would be found out", () => {
    const packages = { "node_modules/a": { dependencies: { b: "1" }, optionalDependencies: { "a-windows": "1" } } };
    expect(unresolved({ packages: { ...packages, "node_modules/a/node_modules/b": {} } })).toEqual([
      "node_modules/a asks for a-windows",
    ]);
  });

  function unresolved({ packages }: LockFile): readonly string[] {
    return Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !placesOf(name, path).some((place) => place in packages))
        .map((name) => `${path} asks for ${name}`),
    );
  }

  /** Where Node looks for a package: beside the one that asks, then ever further up. */
  function placesOf(name: string, from: string): readonly string[] {
    const here = from === "" ? `node_modules/${name}` : `${from}/node_modules/${name}`;
    const above = from.lastIndexOf("node_modules/");
    return above <= 0 ? [here, `node_modules/${name}`] : [here, ...placesOf(name, from.slice(0, above - 1))];
  }
});
