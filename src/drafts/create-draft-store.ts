import { connectToDrafts } from "./connect-to-drafts.ts";
import type { Draft, Stored } from "./draft.ts";
import { findOpenDrafts } from "./draft-lock.ts";
import { sendDraftNews } from "./draft-news.ts";
import type { DraftDatabase } from "./open-draft-database.ts";
import { faultOf } from "./storage-fault.ts";

/** The drafts of this device, of all tabs. Loads its database on first use. Nothing here rejects. */
export interface DraftStore {
  /** Opens the database ahead of time, so that a save in the moment when the page goes is in time. */
  prepare(): void;
  /** Null where there is no such draft, or none that can be read. */
  load(id: string): Promise<Stored<Draft | null>>;
  /** What somebody would miss, the latest first. */
  list(): Promise<Stored<readonly Draft[]>>;
  count(): Promise<Stored<number>>;
  /**
   * Replaces the draft of the same id. Beyond 50, or where there is no room, what would be missed least goes: nobody's work, then
   * what was saved longest ago; nothing that is open in a tab.
   */
  save(draft: Draft): Promise<Stored<null>>;
  remove(ids: readonly string[]): Promise<Stored<null>>;
  /** Brings back what was removed, but over nothing that was saved since. */
  putBack(drafts: readonly Draft[]): Promise<Stored<null>>;
}

const most = 50;
/** So many stay where there is no room. */
const fewest = 20;
/** So many go at once, where there is no room. */
const step = 5;

/** `findOpen` tells which drafts are open in some tab. */
export function createDraftStore(findOpen: () => Promise<ReadonlySet<string>> = findOpenDrafts): DraftStore {
  const connection = connectToDrafts();
  const attempt = async <Value>(task: (database: DraftDatabase) => Promise<Value>): Promise<Stored<Value>> => {
    try {
      return { kind: "done", value: await connection.run(task) };
    } catch (error) {
      return { kind: "unavailable", fault: faultOf(error) };
    }
  };
  const change = async (task: (database: DraftDatabase) => Promise<void>): Promise<Stored<null>> => {
    const done = await attempt(async (database) => {
      await task(database);
      return null;
    });
    if (done.kind === "done") sendDraftNews();
    return done;
  };
  const prune = async (database: DraftDatabase, { id }: Draft, surplus: (all: number) => number) =>
    database.prune(surplus, new Set([...(await findOpen()), id]));

  return {
    prepare: () => void attempt(() => Promise.resolve()),
    load: (id) => attempt((database) => database.read(id)),
    list: () => attempt((database) => database.readWork()),
    count: () => attempt((database) => database.countWork()),
    save: (draft) =>
      change(async (database) => {
        await writeDraft(database, draft);
        if ((await database.countAll()) > most) await prune(database, draft, (all) => all - most);
      }),
    remove: (ids) => change((database) => database.remove(ids)),
    putBack: (drafts) => change((database) => database.add(drafts)),
  };

  async function writeDraft(database: DraftDatabase, draft: Draft): Promise<void> {
    try {
      await database.write(draft);
    } catch (error) {
      const hasRoom =
        faultOf(error) === "full" && (await prune(database, draft, (all) => Math.min(step, all - fewest))) > 0;
      if (!hasRoom) throw error;
      await writeDraft(database, draft);
    }
  }
}
