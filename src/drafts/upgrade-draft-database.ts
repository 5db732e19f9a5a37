import type { DBSchema, IDBPDatabase, IDBPTransaction } from "idb";
import { safeParse } from "valibot";
import { type Draft, isWork } from "./draft.ts";
import { draftSchema } from "./draft-schema.ts";

/** What is stored is checked when it is read, so it is not trusted to be a draft. */
export interface DraftDatabaseSchema extends DBSchema {
  drafts: {
    key: string;
    value: { readonly id: string };
    indexes: {
      /** Until version 1. */
      savedAt: number;
      /** By what would be missed least: nobody's work (0) before somebody's (1), then by time. */
      worth: [number, number];
    };
  };
}

export type StoredDraft = Draft & { readonly worth: 0 | 1 };

export const draftDatabaseVersion = 2;

/** Brings a database of an older version up to this one. Each version adds its step and keeps those before it. */
export function upgradeDraftDatabase(
  database: IDBPDatabase<DraftDatabaseSchema>,
  oldVersion: number,
  transaction: IDBPTransaction<DraftDatabaseSchema, "drafts"[], "versionchange">,
): void {
  if (oldVersion < 1) database.createObjectStore("drafts", { keyPath: "id" }).createIndex("savedAt", "savedAt");
  if (oldVersion < 2) {
    const drafts = transaction.objectStore("drafts");
    drafts.deleteIndex("savedAt");
    drafts.createIndex("worth", ["worth", "savedAt"]);
    void drafts.getAll().then(async (records) => {
      // What can't be read stays as it is; without a worth it is neither listed nor dropped.
      const readable = records.flatMap((record) => readStored(record) ?? []);
      await Promise.all(readable.map((draft) => drafts.put(toStored(draft))));
    });
  }
}

/** A draft as this version stores it. */
export function toStored(draft: Draft): StoredDraft {
  return { ...draft, worth: isWork(draft) ? 1 : 0 };
}

/** A draft out of storage; null where it is none. */
export function readStored(record: unknown): Draft | null {
  const result = safeParse(draftSchema, record);
  return result.success ? result.output : null;
}
