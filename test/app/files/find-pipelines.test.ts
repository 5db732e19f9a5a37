import { describe, expect, it } from "vitest";
import { candidateOf } from "../../../src/app/files/file-candidate.ts";
import { findPipelines } from "../../../src/app/files/find-pipelines.ts";
import type { Folder } from "../../../src/app/files/folder.ts";

function folder(name: string, files: readonly string[], inner: readonly Folder[] = []): Folder {
  return {
    name,
    find: (wanted) => Promise.resolve(files.includes(wanted) ? candidateOf(new File(["a"], wanted)) : null),
    folders: (most) => Promise.resolve(inner.slice(0, most)),
  };
}

const pathsIn = async (one: Folder) => (await findPipelines(one)).map(({ path }) => path);

describe("findPipelines", () => {
  it("finds the pipeline of a folder, and looks no further", async () => {
    const inner = folder("inner", [".launchpad.yaml"]);
    expect(await pathsIn(folder("project", [".launchpad.yaml", "a.yaml"], [inner]))).toEqual([
      "project/.launchpad.yaml",
    ]);
  });

  it("finds those of the folders in it, in order, and none deeper", async () => {
    const deep = folder("deep", [], [folder("deeper", [".launchpad.yaml"])]);
    const projects = folder("projects", [], [folder("b", [".launchpad.yaml"]), deep, folder("a", [".launchpad.yaml"])]);
    expect(await pathsIn(projects)).toEqual(["projects/a/.launchpad.yaml", "projects/b/.launchpad.yaml"]);
  });

  it("finds nothing under another name", async () => {
    expect(await pathsIn(folder("project", ["launchpad.yaml", ".launchpad.yml"]))).toEqual([]);
  });
});
