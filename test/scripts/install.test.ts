import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { missingPackages } from "../../scripts/support/install.mjs";

const yaml = { version: "2.9.1", integrity: "sha512-a" };

describe("the search for missing packages", () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "flightplan-install-"));
    mkdirSync(join(root, "node_modules", "yaml"), { recursive: true });
    lock("package-lock.json", { "": {}, "node_modules/yaml": yaml });
    lock("node_modules/.package-lock.json", { "node_modules/yaml": yaml });
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it("finds none where everything is installed", () => {
    expect(missingPackages(root)).toEqual([]);
  });

  it("finds all where nothing is installed", () => {
    rmSync(join(root, "node_modules"), { recursive: true });
    expect(missingPackages(root)).toEqual(["node_modules/yaml"]);
  });

  it("finds a package of another version", () => {
    lock("node_modules/.package-lock.json", { "node_modules/yaml": { ...yaml, version: "2.9.0" } });
    expect(missingPackages(root)).toEqual(["node_modules/yaml"]);
  });

  it("finds a package whose folder is gone", () => {
    rmSync(join(root, "node_modules", "yaml"), { recursive: true });
    expect(missingPackages(root)).toEqual(["node_modules/yaml"]);
  });

  it("does not miss an optional package that is for another system", () => {
    const packages = { "node_modules/yaml": yaml, "node_modules/fsevents": { version: "2.3.3", optional: true } };
    lock("package-lock.json", packages);
    expect(missingPackages(root)).toEqual([]);
  });

  function lock(file: string, packages: object): void {
    writeFileSync(join(root, file), JSON.stringify({ packages }));
  }
});
