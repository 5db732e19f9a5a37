import { type IDBPDatabase, openDB } from "idb";
import type { Draft } from "./draft.ts";
import {
  type DraftDatabaseSchema,
  draftDatabaseVersion,
  readStored,
  toStored,
  upgradeDraftDatabase,
} from "./upgrade-draft-database.ts";
import { withPatience } from "./with-patience.ts";

export interface DraftDatabase {
  /** Null where there is none, or nothing that can be read. */
  read(id: string): Promise<Draft | null>;
  /** What somebody would miss, the latest first. */
  readWork(): Promise<readonly Draft[]>;
  countWork(): Promise<number>;
  countAll(): Promise<number>;
  /** Keeps the draft in place of the one with its id. */
  write(draft: Draft): Promise<void>;
  /** Keeps those whose id is free. */
  add(drafts: readonly Draft[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Drops what would be missed least, but none of `spared`; `surplus` says how much of all there is. Answers how much went. */
  prune(surplus: (all: number) => number, spared: ReadonlySet<string>): Promise<number>;
}

export const databaseName = "flightplan";

/** Some browsers never answer where storage is switched off, and one waits for tabs of an older version (milliseconds). */
const patience = 3_000;

/** Opens the database, bringing it up to this version; rejects where it can't. `onClose`: it must be opened anew. */
export async function openDraftDatabase(onClose: () => void): Promise<DraftDatabase> {
  const opening = openDB<DraftDatabaseSchema>(databaseName, draftDatabaseVersion, {
    upgrade: (database, oldVersion, _, transaction) => upgradeDraftDatabase(database, oldVersion, transaction),
    blocking(_, __, event) {
      // Another tab has a newer version of the page: stand aside.
      if (event.target instanceof IDBDatabase) event.target.close();
      onClose();
    },
    terminated: onClose,
  });
  return draftsIn(await withPatience(opening, patience));
}

/** Of the index: what is worth something. */
const work = () => IDBKeyRange.lowerBound([1]);

function draftsIn(database: IDBPDatabase<DraftDatabaseSchema>): DraftDatabase {
  return {
    async read(id) {
      return readStored(await database.get("drafts", id));
    },
    async readWork() {
      const records = await database.getAllFromIndex("drafts", "worth", work());
      return records.flatMap((record) => readStored(record) ?? []).toReversed();
    },
    countWork: () => database.countFromIndex("drafts", "worth", work()),
    countAll: () => database.countFromIndex("drafts", "worth"),
    async write(draft) {
      const transaction = database.transaction("drafts", "readwrite");
      const put = transaction.store.put(toStored(draft));
      // Said at once, so that it also happens when the page goes before the answer comes.
      transaction.commit();
      // Why a transaction failed is known to the transaction; its parts only know that it did.
      const [, done] = await Promise.allSettled([put, transaction.done]);
      if (done.status === "rejected") throw done.reason;
    },
    async add(drafts) {
      const { store, done } = database.transaction("drafts", "readwrite");
      const addOne = async (draft: Draft) => {
        if ((await store.getKey(draft.id)) === undefined) await store.add(toStored(draft));
      };
      await Promise.all([...drafts.map(addOne), done]);
    },
    async remove(ids) {
      const { store, done } = database.transaction("drafts", "readwrite");
      await Promise.all([...ids.map((id) => store.delete(id)), done]);
    },
    async prune(surplus, spared) {
      const { store, done } = database.transaction("drafts", "readwrite");
      const ids = await store.index("worth").getAllKeys();
      const dropped = ids.filter((id) => !spared.has(id)).slice(0, Math.max(0, surplus(ids.length)));
      await Promise.all([...dropped.map((id) => store.delete(id)), done]);
      return dropped.length;
    },
  };
}
