import type { TextFormat } from "../core/index.ts";
import type { Base } from "../store/comparison-slice.ts";
import type { FilePlace } from "../store/document-slice.ts";
import type { PlanSettings } from "../store/settings-slice.ts";
import type { Simulation } from "../store/simulation-slice.ts";
import type { AccountKind } from "../store/view-slice.ts";

/** A text that is kept on this device, with the choices made for it. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly format: TextFormat;
  readonly settings: PlanSettings;
  readonly showDropped: boolean;
  readonly showBoth: boolean;
  readonly showTable: boolean;
  /** What it is compared with. */
  readonly comparison?: Base | null;
  /** What is assumed of a run; absent while nobody simulates one and nothing is assumed. */
  readonly simulation?: (Simulation & { readonly isOn: boolean }) | null;
  /** How it is told, and of a replay at which step, counted from 0; absent while it is not. */
  readonly account?: { readonly kind: AccountKind; readonly step: number } | null;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Title of the example that it began as. */
  readonly exampleName?: string;
  /** The file that it is of. */
  readonly file?: DraftFile;
  /** Nobody has changed the text since it came: it outlives a reload, and is nobody's work. */
  readonly untouched?: true;
}

interface DraftFile {
  readonly name: string;
  /** Whether it holds another text. */
  readonly edited: boolean;
  /** Where the browser lets the page write it again, once somebody allows that anew. */
  readonly place?: FilePlace;
}

/** What storage answers. It may be blocked, full or gone at any time; that is never an exception. */
export type Stored<Value> =
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "unavailable"; readonly fault: StorageFault };

/** Why there is no storage. */
export type StorageFault = "blocked" | "full" | "silent" | "newer-version";

/** Whether somebody would miss it. Only such drafts are listed. */
export function isWork({ text, untouched }: Pick<Draft, "text" | "untouched">): boolean {
  return untouched !== true && text.trim() !== "";
}
