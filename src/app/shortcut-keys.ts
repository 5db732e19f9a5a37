import { isMac, type Shortcut } from "./commands.ts";

/** What stands on keys that events call otherwise. */
const printed = new Map([
  ["Escape", "Esc"],
  ["ArrowLeft", "←"],
  ["ArrowRight", "→"],
  ["ArrowUp", "↑"],
  ["ArrowDown", "↓"],
]);

/** A shortcut as it is written on keys: *Shift*, *F8*. */
export function shortcutKeys({ key, shift, modifier }: Shortcut): readonly string[] {
  const name = printed.get(key) ?? (key.length === 1 ? key.toUpperCase() : key);
  return [...(modifier ? [modifierKey()] : []), ...(shift ? ["Shift"] : []), name];
}

/** What the key is called that makes shortcuts of letters. */
export function modifierKey(): string {
  return isMac() ? "⌘" : "Ctrl";
}
