import { describe, expect, it } from "vitest";
import {
  describeKey,
  keysAt,
  lpciPlugins,
  lpciSchema,
  type SchemaKey,
  type SchemaObject,
  type SchemaPath,
  type SchemaType,
  schemaAt,
} from "../../../src/core/index.ts";

describe("the declaration", () => {
  const objects = objectsWithin({ kind: "object", object: lpciSchema });

  it("says what every key means, in sentences, with an example", () => {
    for (const { keys } of objects) {
      for (const key of keys) {
        expect(key.meaning).toMatch(/^.*[.]$/s);
        expect(key.example).not.toBe("");
      }
    }
  });

  it("names a key once in a mapping", () => {
    for (const { keys } of objects) {
      const names = keys.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("gives plugins' keys to plugins that there are", () => {
    const plugins = lpciPlugins.map(({ name }) => name);
    const named = objects.flatMap(({ keys }) => keys.flatMap((key) => key.plugins ?? []));
    expect(named).not.toEqual([]);
    expect(plugins).toEqual(expect.arrayContaining(named));
  });
});

describe("schemaAt", () => {
  it.each([
    [[], "object"],
    [["pipeline"], "list"],
    [["pipeline", 0], "either"],
    [["pipeline", 0, 1], "string"],
    [["jobs", "build"], "object"],
    [["jobs", "constructor", "run"], "string"],
    [["jobs", "__proto__", "output", "paths", 3], "string"],
    [["jobs", "build", "matrix", 0], "object"],
    [["jobs", "build", "matrix", 0, "architectures"], "list"],
    [["jobs", "build", "snaps", 0, "classic"], "boolean"],
    [["jobs", "build", "environment", "PATH"], "text"],
    [["jobs", "build", "package-repositories", 0, "suites", 0], "enumeration"],
    [["license", "spdx"], "string"],
  ])("finds at %j: %s", (path, kind) => {
    expect(schemaAt(path as SchemaPath)?.type.kind).toBe(kind);
  });

  it.each([
    [["constructor"]],
    [["pipeline", "build"]],
    [["jobs", "build", "__proto__"]],
    [["jobs", "build", "matrix", 0, "matrix"]],
    [["jobs", "build", "run", "more"]],
    [["jobs", 0]],
  ])("finds nothing at %j", (path) => {
    expect(schemaAt(path as SchemaPath)).toBeNull();
  });
});

describe("keysAt", () => {
  it("offers a plugin's keys beside that plugin only", () => {
    const path = ["jobs", "build"];
    expect(namesOf(keysAt(path, "golang"))).toContain("golang-version");
    expect(namesOf(keysAt(path, "tox"))).not.toContain("golang-version");
    expect(namesOf(keysAt(path, null))).not.toContain("golang-version");
  });

  it("offers a matrix in a job and none in its items", () => {
    expect(namesOf(keysAt(["jobs", "build"], null))).toContain("matrix");
    expect(namesOf(keysAt(["jobs", "build", "matrix", 0], null))).not.toContain("matrix");
  });

  it("does not offer what lpci means for itself", () => {
    expect(namesOf(keysAt(["jobs", "build"], "tox"))).not.toContain("plugin-config");
  });

  it("offers nothing where a value stands", () => {
    expect(keysAt(["jobs", "build", "run"], null)).toEqual([]);
  });
});

describe("describeKey", () => {
  const keyAt = (...path: SchemaPath) => {
    const key = schemaAt(path)?.key;
    if (!key) throw new Error(`no key at ${path.join(" ")}`);
    return describeKey(key);
  };

  it("tells type, default and example", () => {
    expect(keyAt("jobs", "build", "root")).toMatchObject({
      type: "`true` or `false`",
      default: "true",
      example: "root: false",
      required: false,
      plugins: [],
    });
    expect(keyAt("jobs", "build", "architectures").type).toBe("an architecture, or a list of them");
    expect(keyAt("jobs", "build", "packages").type).toBe("a list of strings, or nothing");
    expect(keyAt("jobs", "build", "golang-version").plugins).toEqual(["golang"]);
  });

  it("writes examples of several lines as YAML has them", () => {
    expect(keyAt("pipeline").example).toBe("pipeline:\n- [lint, test]\n- build");
    expect(keyAt("jobs").example).toMatch(/^jobs:\n {2}test:\n {4}series: jammy\n/);
    expect(keyAt("jobs", "build", "run").example).toBe("run: |\n  make\n  make check");
  });
});

function namesOf(keys: readonly SchemaKey[]): readonly string[] {
  return keys.map(({ name }) => name);
}

function objectsWithin(type: SchemaType): readonly SchemaObject[] {
  if (type.kind === "object") return [type.object, ...type.object.keys.flatMap((key) => objectsWithin(key.type))];
  if (type.kind === "list") return objectsWithin(type.items);
  if (type.kind === "dictionary") return objectsWithin(type.values);
  return type.kind === "either" ? type.of.flatMap(objectsWithin) : [];
}
