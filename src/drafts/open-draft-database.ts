import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { safeParse } from "valibot";
import type { Draft } from "./draft.ts";
import { draftSchema } from "./draft-schema.ts";

/** What is stored is checked when it is read, so it is not trusted to be a draft. */
interface DraftDatabaseSchema extends DBSchema {
  drafts: { key: string; value: { readonly id: string }; indexes: { savedAt: number } };
}

export interface DraftDatabase {
  /** Null where there is none, or nothing that can be read. */
  read(id: string): Promise<Draft | null>;
  /** Keeps the draft in place of the one with its id, and of the others the latest. */
  write(draft: Draft): Promise<void>;
}

export const databaseName = "flightplan";
const version = 1;
const mostDrafts = 50;

/** Some browsers never answer where storage is switched off, and one waits for tabs of an older version (milliseconds). */
const patience = 3_000;

/** Opens the database, bringing it up to this version; rejects where it can't. `onClose`: it must be opened anew. */
export async function openDraftDatabase(onClose: () => void): Promise<DraftDatabase> {
  const opening = openDB<DraftDatabaseSchema>(databaseName, version, {
    upgrade(database, oldVersion) {
      // Each version adds its step and keeps those before it.
      if (oldVersion < 1) database.createObjectStore("drafts", { keyPath: "id" }).createIndex("savedAt", "savedAt");
    },
    blocking(_, __, event) {
      // Another tab has a newer version of the page: stand aside.
      if (event.target instanceof IDBDatabase) event.target.close();
      onClose();
    },
    terminated: onClose,
  });
  return draftsIn(await withPatience(opening));
}

function draftsIn(database: IDBPDatabase<DraftDatabaseSchema>): DraftDatabase {
  return {
    async read(id) {
      const result = safeParse(draftSchema, await database.get("drafts", id));
      return result.success ? result.output : null;
    },
    async write(draft) {
      const transaction = database.transaction("drafts", "readwrite");
      const put = transaction.store.put(draft);
      // Said at once, so that it also happens when the page goes before the answer comes.
      transaction.commit();
      await Promise.all([put, transaction.done]);
      await prune(database);
    },
  };
}

async function prune(database: IDBPDatabase<DraftDatabaseSchema>) {
  const surplus = (await database.count("drafts")) - mostDrafts;
  if (surplus <= 0) return;
  const { store, done } = database.transaction("drafts", "readwrite");
  const oldest = await store.index("savedAt").getAllKeys(null, surplus);
  await Promise.all([...oldest.map((id) => store.delete(id)), done]);
}

async function withPatience<Value>(task: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The browser's storage does not answer.")), patience);
  });
  try {
    return await Promise.race([task, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
