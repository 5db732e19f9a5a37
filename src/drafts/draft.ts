import type { TextFormat } from "../core/index.ts";
import type { PlanSettings } from "../store/settings-slice.ts";

/** A text that is kept on this device, with the choices made for it. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly format: TextFormat;
  readonly settings: PlanSettings;
  readonly showDropped: boolean;
  readonly showBoth: boolean;
  readonly showTable: boolean;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Title of the example that it began as. */
  readonly exampleName?: string;
}

/** What storage answers. It may be blocked, full or gone at any time; that is never an exception. */
export type Stored<Value> = { readonly kind: "done"; readonly value: Value } | { readonly kind: "unavailable" };
