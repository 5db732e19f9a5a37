import { singleKeys } from "./single-keys.ts";

/** Something a user can have done. Menus, shortcuts, the help and the palette are all fed from the one list of these. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** Where it stands in the palette and in the help. */
  readonly group: CommandGroup;
  /** A second line in menus, and beside it in the palette; null for none. */
  readonly note?: () => string | null;
  /** Other words that somebody may look for it by. */
  readonly keywords: string;
  readonly shortcut?: Shortcut;
  /** Whether it is of use in every place of the page; the others are the planner's. */
  readonly anywhere?: true;
  /** Whether there is something for it to do; while there is not, its shortcut is left to the browser. */
  readonly isAvailable?: () => boolean;
  /** Why there is nothing for it to do, when there is not. */
  readonly whyNot?: string;
  readonly run: () => void;
}

/** In the order in which they stand. */
export const commandGroups = ["Plan", "View", "File", "Text", "Problems", "Export", "Help"] as const;

type CommandGroup = (typeof commandGroups)[number];

export interface Shortcut {
  /** As `KeyboardEvent.key` says it; small letters. */
  readonly key: string;
  readonly shift?: boolean;
  /** Ctrl, or ⌘ on a Mac. */
  readonly modifier?: boolean;
  /** Whether it also works while somebody types; single characters must not. */
  readonly whileTyping?: boolean;
  /** Whether it also works within a dialog. */
  readonly inDialogs?: boolean;
}

/** Whether ⌘ stands where Ctrl does elsewhere. */
export const isMac = () => /^(Mac|iP)/.test(navigator.platform);

/** The command that a key press asks for, or null. Within a dialog nearly all keys are the dialog's own. */
export function commandForKey(commands: Iterable<Command>, event: KeyboardEvent): Command | null {
  const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey) return null;
  const isInDialog = target instanceof Element && target.closest("[role=dialog]") !== null;
  const typing = isTyping(target);
  for (const command of commands) {
    const { shortcut } = command;
    if (shortcut?.key !== (shortcut?.modifier ? key.toLowerCase() : key)) continue;
    if (typing && !shortcut.whileTyping) continue;
    if (isInDialog && !shortcut.inDialogs) continue;
    if (isSingleKey(shortcut) && !singleKeys.isOn()) continue;
    if ((isMac() ? ctrlKey : metaKey) || Boolean(shortcut.modifier) !== (ctrlKey || metaKey)) continue;
    // A character such as ? already says whether Shift was needed for it.
    if ((shortcut.modifier || key.length > 1) && Boolean(shortcut.shift) !== shiftKey) continue;
    if (command.isAvailable?.() === false) continue;
    return command;
  }
  return null;
}

/** Whether it is one character without Ctrl or ⌘. */
export function isSingleKey({ key, modifier }: Shortcut): boolean {
  return key.length === 1 && !modifier;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // In a menu, letters lead to the item that begins with them.
  if (target.closest("[role=menu], [role=listbox]")) return true;
  return (
    target.isContentEditable ||
    target.matches("input:not([type=radio], [type=checkbox], [type=range]), textarea, select")
  );
}
