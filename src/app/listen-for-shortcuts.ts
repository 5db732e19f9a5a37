import { type Command, commandForKey, isSingleKey } from "./commands.ts";

/**
 * From now on runs the command that a key press asks for. While `dialogIsWanted` a character is none: what is typed right after Ctrl+K is
 * meant for a palette that may not have come yet.
 */
export function listenForShortcuts(commands: readonly Command[], dialogIsWanted: () => boolean): void {
  addEventListener("keydown", (event) => {
    const command = event.defaultPrevented ? null : commandForKey(commands, event);
    if (!command?.shortcut || (isSingleKey(command.shortcut) && dialogIsWanted())) return;
    event.preventDefault();
    command.run();
  });
}
