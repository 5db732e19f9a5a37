/** Of which table. */
export type TableName = "plan" | "problems" | "comparison";

const keys: Readonly<Record<TableName, string>> = {
  plan: "flightplan:columns",
  problems: "flightplan:problem-columns",
  comparison: "flightplan:comparison-columns",
};

/** Which columns are shown, by id: those that somebody has chosen on this device, else as given. */
export type ShownColumns = Readonly<Record<string, boolean>>;

/** What was chosen on this device; nothing where storage is denied or holds anything else. */
export function readKeptColumns(name: TableName): ShownColumns {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keys[name]) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, isShown]) => typeof isShown === "boolean"));
  } catch {
    return {};
  }
}

/** Keeps the choice on this device, where storage is allowed. */
export function keepColumns(name: TableName, shown: ShownColumns): void {
  try {
    localStorage.setItem(keys[name], JSON.stringify(shown));
  } catch {
    // Storage is denied, as in a sandboxed frame: the choice holds as long as the table is in view.
  }
}
