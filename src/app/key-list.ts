import { type Command, commandGroups, isSingleKey, type Shortcut } from "./commands.ts";
import { modifierKey, shortcutKeys } from "./shortcut-keys.ts";

/** Keys that belong together, as the help lists them. */
export interface KeyGroup {
  readonly heading: string;
  readonly rows: readonly KeyRow[];
}

interface KeyRow {
  /** Pressed together, or one after the other where the title says so. */
  readonly keys: readonly string[];
  readonly title: string;
}

/** Where a shortcut works. */
type Reach = "anywhere" | "no-field" | "no-list";

/** All keys: the shortcuts of the registry, by where they work, and those that belong to a part of the page. */
export function listKeys(commands: readonly Command[]): readonly KeyGroup[] {
  const ordered = commandGroups.flatMap((group) => commands.filter((command) => command.group === group));
  const rowsOf = (reach: Reach): readonly KeyRow[] =>
    ordered.flatMap(({ title, shortcut }) =>
      shortcut && reachOf(shortcut) === reach ? [{ title, keys: shortcutKeys(shortcut) }] : [],
    );
  return [
    { heading: "Anywhere", rows: rowsOf("anywhere") },
    { heading: "Outside text fields", rows: rowsOf("no-field") },
    { heading: "Outside text fields and the list of the plan", rows: rowsOf("no-list") },
    {
      heading: "In the plan",
      rows: [
        { keys: ["↑", "↓"], title: "Next or previous lane, stage or entry" },
        { keys: ["→"], title: "Open a folded lane or stage, else go into it" },
        { keys: ["←"], title: "Fold a lane or stage, else go out of it" },
        { keys: ["Enter"], title: "Details of a lane, stage or entry" },
        { keys: ["Space"], title: "Fold or unfold a lane or stage" },
        { keys: ["Home", "End"], title: "The first, the last" },
        { keys: ["A–Z"], title: "The next lane or entry whose name begins so: letters are no shortcuts here" },
        { keys: [modifierKey(), "Wheel"], title: "Zoom; the plain wheel scrolls" },
      ],
    },
    {
      heading: "In a search of the plan",
      rows: [
        { keys: ["Enter"], title: "Next hit, with Shift the previous one" },
        { keys: [modifierKey(), "Enter"], title: "Details of the hit" },
        { keys: ["Esc"], title: "Close the search and go to the hit" },
      ],
    },
    {
      heading: "In the text",
      rows: [
        { keys: ["Esc", "Tab"], title: "Leave the text, one after the other" },
        { keys: ["Ctrl", "Space"], title: "Offer what can be written" },
        { keys: ["F2"], title: "Explain the word at the caret; again, go to the links and fixes there" },
        { keys: [modifierKey(), "F"], title: "Search the text" },
        { keys: [modifierKey(), "Z"], title: "Undo the last change" },
      ],
    },
  ];
}

function reachOf(shortcut: Shortcut): Reach {
  if (shortcut.whileTyping) return "anywhere";
  return isSingleKey(shortcut) && /\p{L}/u.test(shortcut.key) ? "no-list" : "no-field";
}
