/** Something a user can have done. Menus, shortcuts, the help and the palette are all fed from the one list of these. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly shortcut?: Shortcut;
  /** Whether there is something for it to do; while there is not, its shortcut is left to the browser. */
  readonly isAvailable?: () => boolean;
  readonly run: () => void;
}

export interface Shortcut {
  /** As `KeyboardEvent.key` says it. */
  readonly key: string;
  readonly shift?: boolean;
  /** Ctrl, or ⌘ on a Mac. */
  readonly modifier?: boolean;
  /** Whether it also works while somebody types; single characters must not. */
  readonly whileTyping?: boolean;
}

/** The command that a key press asks for, or null. */
export function commandForKey(commands: Iterable<Command>, event: KeyboardEvent): Command | null {
  const typing = isTyping(event.target);
  for (const command of commands) {
    const { shortcut } = command;
    if (!shortcut || shortcut.key !== event.key) continue;
    if (typing && !shortcut.whileTyping) continue;
    if (Boolean(shortcut.modifier) !== (event.ctrlKey || event.metaKey) || event.altKey) continue;
    // A character such as ? already says whether Shift was needed for it.
    if (shortcut.key.length > 1 && Boolean(shortcut.shift) !== event.shiftKey) continue;
    if (command.isAvailable?.() === false) continue;
    return command;
  }
  return null;
}

/** A shortcut as it is written on keys: *Shift + F8*. */
export function shortcutKeys({ key, shift, modifier }: Shortcut): readonly string[] {
  const name = key === "Escape" ? "Esc" : key.length === 1 ? key.toUpperCase() : key;
  return [...(modifier ? ["Ctrl"] : []), ...(shift ? ["Shift"] : []), name];
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
}
