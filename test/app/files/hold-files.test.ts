import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { holdFiles } from "../../../src/app/files/hold-files.ts";
import { takeItems } from "../../../src/app/files/take-dropped.ts";

/** A window of which only events are wanted. */
let page: EventTarget;

class Drag extends Event {
  readonly dataTransfer: { readonly types: readonly string[]; readonly items: readonly object[] };

  constructor(type: string, dataTransfer: Drag["dataTransfer"]) {
    super(type, { cancelable: true });
    this.dataTransfer = dataTransfer;
  }
}

class Key extends Event {
  readonly key = "s";
  readonly ctrlKey = true;
  readonly metaKey = false;
}

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal("DragEvent", Drag);
  vi.stubGlobal("KeyboardEvent", Key);
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  // Node's takes no boolean here.
  vi.stubGlobal("removeEventListener", (type: string, listener: EventListener, capture: boolean) =>
    page.removeEventListener(type, listener, { capture }),
  );
});

afterEach(() => void vi.unstubAllGlobals());

/** A folder as every browser has them, with files in it. */
function folder(name: string, files: readonly string[]): object {
  const getFile = (wanted: string, _: object, found: (entry: object) => void, failed: () => void) => {
    if (!files.includes(wanted)) failed();
    else found({ isFile: true, file: (give: (file: File) => void) => give(new File(["a"], wanted)) });
  };
  const createReader = () => ({ readEntries: (give: (entries: readonly object[]) => void) => give([]) });
  const entry = { name, isDirectory: true, isFile: false, getFile, createReader };
  return { kind: "file", getAsFile: () => null, webkitGetAsEntry: () => entry };
}

function drop(...items: readonly object[]): Drag {
  const event = new Drag("drop", { types: ["Files"], items });
  page.dispatchEvent(event);
  return event;
}

describe("files that come before the code for them", () => {
  it("are kept from the browser, and a folder is looked into later", async () => {
    const release = holdFiles();
    expect(drop(folder("project", [".launchpad.yaml"])).defaultPrevented).toBe(true);

    const taken = await takeItems(release().items, { kind: "nothing" });
    expect(taken).toMatchObject({ kind: "files", candidates: [{ path: "project/.launchpad.yaml", handle: null }] });
  });

  it("are said to hold nothing where a folder has no pipeline", async () => {
    const release = holdFiles();
    drop(folder("empty", ["setup.py"]));
    expect(await takeItems(release().items, { kind: "nothing" })).toEqual({
      kind: "absent",
      absence: { kind: "no-pipeline", folder: "empty" },
    });
  });

  it("leave a drop of words to the browser", () => {
    const release = holdFiles();
    const event = new Drag("drop", { types: ["text/plain"], items: [] });
    page.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(release()).toEqual({ items: [], wantsSave: false });
  });

  it("are saved later where somebody wanted that", () => {
    const release = holdFiles();
    const event = new Key("keydown", { cancelable: true });
    page.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(release().wantsSave).toBe(true);
  });

  it("are the browser's again once released", () => {
    holdFiles()();
    expect(drop(folder("project", [])).defaultPrevented).toBe(false);
  });
});
