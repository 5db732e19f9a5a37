import type { Draft, Stored } from "./draft.ts";
import type { DraftDatabase } from "./open-draft-database.ts";

/** The drafts of this device, of all tabs. Loads its database on first use. Nothing here rejects. */
export interface DraftStore {
  /** Opens the database ahead of time, so that a save in the moment when the page goes is in time. */
  prepare(): void;
  /** Null where there is no such draft, or none that can be read. */
  load(id: string): Promise<Stored<Draft | null>>;
  /** Replaces the draft of the same id. Beyond 50, the one that was saved longest ago goes. */
  save(draft: Draft): Promise<Stored<null>>;
}

export function createDraftStore(): DraftStore {
  let opening: Promise<DraftDatabase> | null = null;

  const open = async () => {
    const { openDraftDatabase } = await import("./open-draft-database.ts");
    return openDraftDatabase(() => {
      opening = null;
    });
  };
  const attempt = async <Value>(task: (database: DraftDatabase) => Promise<Value>): Promise<Stored<Value>> => {
    try {
      // A database that could not be opened is not tried again.
      opening ??= open();
      return { kind: "done", value: await task(await opening) };
    } catch {
      return { kind: "unavailable" };
    }
  };

  return {
    prepare: () => void attempt(() => Promise.resolve()),
    load: (id) => attempt((database) => database.read(id)),
    save: (draft) =>
      attempt(async (database) => {
        await database.write(draft);
        return null;
      }),
  };
}
