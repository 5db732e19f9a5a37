import { type Command, commandGroups } from "../commands.ts";
import { shortcutKeys } from "../shortcut-keys.ts";
import type { PaletteItem } from "./palette-item.ts";

/** Every command of the registry but the one that opened the palette, group by group. */
export function commandItems(commands: readonly Command[]): readonly PaletteItem[] {
  return commandGroups
    .flatMap((group) => commands.filter((command) => command.group === group && command.id !== "palette"))
    .map(({ id, title, group, note, keywords, shortcut, isAvailable, whyNot = "Not possible now.", run }) => ({
      id,
      title,
      group,
      keywords,
      ...withNote(note?.() ?? null),
      ...(shortcut ? { keys: shortcutKeys(shortcut) } : {}),
      ...(isAvailable?.() === false ? { whyNot } : {}),
      run,
    }));
}

function withNote(note: string | null): Pick<PaletteItem, "note"> {
  return note === null ? {} : { note };
}
