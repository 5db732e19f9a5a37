import { type Command, commandForKey } from "./commands.ts";

/** From now on runs the command that a key press asks for. */
export function listenForShortcuts(commands: readonly Command[]): void {
  addEventListener("keydown", (event) => {
    const command = event.defaultPrevented ? null : commandForKey(commands, event);
    if (!command) return;
    event.preventDefault();
    command.run();
  });
}
