import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createCommands } from "../../src/app/create-commands.ts";
import { createPage } from "../../src/app/page.ts";
import { commandItems } from "../../src/app/palette/command-items.ts";
import { findItems } from "../../src/app/palette/find-items.ts";
import { shortcutKeys } from "../../src/app/shortcut-keys.ts";
import { ubuntuFarm } from "../../src/core/index.ts";
import { createWorkspace } from "../../src/store/workspace.ts";

const workspace = createWorkspace({
  client: { request: () => new Promise(() => {}), dispose: () => {} },
  farm: ubuntuFarm,
  today: "2026-11-01",
});
const commands = createCommands({ workspace, page: createPage() });

/**
 * Keys that browsers, systems and screen readers take for themselves. F6 and Ctrl+K are a browser's too, and by custom a page's; so are
 * Ctrl+O and Ctrl+S where there is a file to open and to save.
 */
const taken = new Set([
  ..."F1 F3 F5 F7 F10 F11 F12 Tab Enter Insert CapsLock".split(" "),
  ..."A C D E F G H J L N P R T U V W X Z 0 1 2 3 4 5 6 7 8 9 + -".split(" ").map((key) => `Ctrl ${key}`),
  ..."A B C I J K M N O P R T V".split(" ").map((key) => `Ctrl Shift ${key}`),
]);

beforeAll(() => void vi.stubGlobal("navigator", { platform: "Linux", userAgent: "" }));
afterAll(() => void vi.unstubAllGlobals());

describe("the registry of commands", () => {
  it("has every command once", () => {
    const ids = commands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("gives no shortcut to two commands", () => {
    const shortcuts = commands.flatMap(({ shortcut }) => (shortcut ? [shortcutKeys(shortcut).join(" ")] : []));
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
    expect(shortcuts.length).toBeGreaterThan(4);
  });

  it("takes no key from a browser or a screen reader", () => {
    for (const { id, shortcut } of commands) {
      if (shortcut) expect(taken.has(shortcutKeys(shortcut).join(" ")), id).toBe(false);
    }
  });

  it("lets no single character be a shortcut while somebody types", () => {
    for (const { id, shortcut } of commands) {
      if (shortcut?.key.length === 1 && !shortcut.modifier) expect(shortcut.whileTyping, id).not.toBe(true);
    }
  });

  it("has the palette say which plan is taken away unasked, while two are compared", () => {
    const notes = () =>
      commandItems(commands).flatMap(({ id, note }) => (/^(download|copy)-(svg|png|text|json)/.test(id) ? [note] : []));
    expect(notes()).toEqual([undefined, undefined, undefined, undefined]);
    workspace.getState().compareWith({ text: "pipeline: []\n", settings: null });
    expect(notes()).toEqual(Array(4).fill("the new plan; Export takes both"));
    workspace.getState().compareWith(null);
    expect(notes()).toContain(undefined);
  });

  it.each(commands.filter(({ id }) => id !== "palette").map(({ id, title }) => [title, id]))(
    "has the palette find %s by its title, first of all",
    (title, id) => {
      const [best] = findItems(commandItems(commands), title);
      expect(best?.items[0]?.id).toBe(id);
    },
  );

  it("says what each command does: a verb first, in the case of a sentence, and … where it asks for more", () => {
    // What every program calls it.
    const titles = commands.map(({ title }) => title).filter((title) => title !== "About Flightplan");
    const verbs = new Set([
      ..."Close Compare Copy Dispatch Download Explain Export Find Fit Fold Go Keep Learn Leave Move".split(" "),
      ..."Open Plan Print Read Replay Reset Save Share Show Start Stop Swap Switch Take Unfold Use Zoom Change".split(
        " ",
      ),
    ]);
    expect(titles.filter((title) => !verbs.has(title.split(/[ …]/)[0] ?? ""))).toEqual([]);
    const names = /\b(Flightplan|JSON|Markdown|Mermaid|PNG|SVG)\b/g;
    expect(titles.filter((title) => /.[A-Z]|[.!?]$|\.\.\./.test(title.replaceAll(names, "it")))).toEqual([]);
  });

  it("says why, of every command that may have nothing to do", () => {
    for (const { id, isAvailable, whyNot } of commands)
      expect(whyNot !== undefined, id).toBe(isAvailable !== undefined);
  });
});
