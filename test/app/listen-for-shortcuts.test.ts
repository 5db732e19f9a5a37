import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Command } from "../../src/app/commands.ts";
import { listenForShortcuts } from "../../src/app/listen-for-shortcuts.ts";

/** A window of which only keys are wanted. */
let page: EventTarget;

class Key extends Event {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey = false;
  readonly altKey = false;
  readonly shiftKey = false;

  constructor(key: string, { ctrlKey = false } = {}) {
    super("keydown", { cancelable: true });
    this.key = key;
    this.ctrlKey = ctrlKey;
  }
}

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("navigator", { platform: "Linux" });
  // Nothing that keys go to here is one of these.
  vi.stubGlobal("Element", Key);
  vi.stubGlobal("HTMLElement", Key);
});

afterEach(() => void vi.unstubAllGlobals());

it("leaves characters to a dialog that is wanted and has not come, and no other keys", () => {
  const ran: string[] = [];
  const command = (id: string, shortcut: NonNullable<Command["shortcut"]>): Command => ({
    id,
    title: id,
    group: "View",
    keywords: "",
    shortcut,
    run: () => void ran.push(id),
  });
  let isWanted = false;
  listenForShortcuts(
    [command("table", { key: "t" }), command("palette", { key: "k", modifier: true }), command("next", { key: "F8" })],
    () => isWanted,
  );
  const press = (...args: ConstructorParameters<typeof Key>) => {
    const event = new Key(...args);
    page.dispatchEvent(event);
    return event.defaultPrevented;
  };

  expect(press("t")).toBe(true);
  isWanted = true;
  expect(press("t")).toBe(false);
  expect(press("k", { ctrlKey: true })).toBe(true);
  expect(press("F8")).toBe(true);
  isWanted = false;
  press("t");
  expect(ran).toEqual(["table", "palette", "next", "table"]);
});
