const key = "flightplan:recent-commands";

/** So many are remembered. */
const most = 4;

/** Null until they are first asked for. */
let recent: readonly string[] | null = null;

/** Ids of the commands that were used last, the latest first. Only of commands: what stands in a text is kept nowhere by this. */
export function recentCommands(): readonly string[] {
  recent ??= stored();
  return recent;
}

/** Remembers a command as the latest, on this device where storage is allowed. */
export function rememberCommand(id: string): void {
  recent = [id, ...recentCommands().filter((one) => one !== id)].slice(0, most);
  try {
    localStorage.setItem(key, recent.join(" "));
  } catch {
    // Storage is denied, as in a sandboxed frame: they are remembered until the page closes.
  }
}

function stored(): readonly string[] {
  try {
    return (localStorage.getItem(key) ?? "").split(" ").filter(Boolean).slice(0, most);
  } catch {
    return [];
  }
}
