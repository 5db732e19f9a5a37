import type { DraftDatabase } from "./open-draft-database.ts";
import { isClosed } from "./storage-fault.ts";
import { withPatience } from "./with-patience.ts";

/** For the slowest of devices (milliseconds). */
const patience = 10_000;

type Task<Value> = (database: DraftDatabase) => Promise<Value>;

export interface DraftConnection {
  /** Runs a task on the database, which is loaded and opened when it is first wanted, and anew where it was closed or refused. */
  run<Value>(task: Task<Value>): Promise<Value>;
}

export function connectToDrafts(): DraftConnection {
  let opening: Promise<DraftDatabase> | null = null;

  const open = async (): Promise<DraftDatabase> => {
    try {
      const { openDraftDatabase } = await import("./open-draft-database.ts");
      return await openDraftDatabase(forget);
    } catch (error) {
      forget();
      throw error;
    }
  };
  const forget = () => {
    opening = null;
  };
  const attempt = <Value>(task: Task<Value>): Promise<Value> => {
    opening ??= open();
    return withPatience(opening.then(task), patience);
  };

  return {
    async run(task) {
      try {
        return await attempt(task);
      } catch (error) {
        if (!isClosed(error)) throw error;
        forget();
        return attempt(task);
      }
    },
  };
}
