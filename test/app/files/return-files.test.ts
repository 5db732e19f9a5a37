import { describe, expect, it } from "vitest";
import { returnFiles } from "../../../src/app/files/return-files.ts";
import { ubuntuFarm } from "../../../src/core/index.ts";
import { createWorkspace, type Workspace } from "../../../src/store/workspace.ts";

function open(): Workspace {
  const client = { request: () => new Promise<never>(() => {}), dispose: () => {} };
  const workspace = createWorkspace({ client, farm: ubuntuFarm, today: "2026-11-01" });
  returnFiles(workspace);
  return workspace;
}

function openFile(workspace: Workspace, name: string, source: string) {
  const file = { name, savedText: source, place: null };
  workspace.getState().replaceText(source, { kind: "file", name }, { file });
}

const nameIn = (workspace: Workspace) => workspace.getState().file?.name ?? null;

describe("undo and redo across documents", () => {
  it("bring the file of each text along, and how it was written", () => {
    const workspace = open();
    const { typeText } = workspace.getState();
    typeText("typed");
    openFile(workspace, "a.yaml", "a\r\n");
    openFile(workspace, "b.yaml", "b\n");
    typeText("b2\n");
    typeText("b\n", "undone");
    expect(nameIn(workspace)).toBe("b.yaml");
    typeText("a\n", "undone");
    expect(nameIn(workspace)).toBe("a.yaml");
    expect(workspace.getState().format.lineEnding).toBe("\r\n");
    typeText("typed", "undone");
    expect(nameIn(workspace)).toBeNull();
    typeText("a\n", "redone");
    typeText("b\n", "redone");
    expect(nameIn(workspace)).toBe("b.yaml");
    expect(workspace.getState().format.lineEnding).toBe("\n");
  });

  it("know what was saved meanwhile", () => {
    const workspace = open();
    const { typeText } = workspace.getState();
    openFile(workspace, "a.yaml", "a");
    openFile(workspace, "b.yaml", "b");
    const saved = { name: "c.yaml", savedText: "b", place: null };
    workspace.setState({ file: saved });
    typeText("a", "undone");
    typeText("b", "redone");
    expect(workspace.getState().file).toEqual(saved);
  });

  it("lead back over what the notice took back, too", () => {
    const workspace = open();
    openFile(workspace, "a.yaml", "a");
    openFile(workspace, "b.yaml", "b");
    workspace.getState().undoReplacement();
    expect(nameIn(workspace)).toBe("a.yaml");
    workspace.getState().typeText("b", "undone");
    expect(nameIn(workspace)).toBe("b.yaml");
  });

  it("leave the file alone where somebody typed or pasted the same text", () => {
    const workspace = open();
    openFile(workspace, "a.yaml", "a");
    openFile(workspace, "b.yaml", "b");
    workspace.getState().typeText("a");
    expect(nameIn(workspace)).toBe("b.yaml");
  });
});
