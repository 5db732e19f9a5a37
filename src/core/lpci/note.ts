import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ConcernedEntries } from "../diagnostics/name-entries.ts";
import type { JobPair } from "./variant-groups.ts";

/** Something to be told of entries, once it is known of which ones. */
export type Note = (concerned: ConcernedEntries) => Diagnostic;

/**
 * Notes something for the variants that are looked at. What others have in common has the same `about`, an object of the tree,
 * and the same code; the notes are made once.
 */
export type TakeNotes = (about: object, code: string, make: () => readonly Note[]) => void;

/** The pair that the variants have under a name. */
export type FindPair = (name: string) => JobPair | null;
