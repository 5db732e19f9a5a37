import type { YamlReading } from "./configuration-messages.ts";

/** What lpci minds, without the place. `of` and `wanted` are words for a sentence's middle: `a job`, `a list of strings`. */
export type LpciProblem =
  | { readonly kind: "unknown-key"; readonly key: string; readonly of: string; readonly clue: UnknownKeyClue }
  | { readonly kind: "key-is-no-string"; readonly value: YamlReading }
  | { readonly kind: "missing-key"; readonly key: string; readonly example: string }
  /** `wayOut` is what makes it right, where something simple does; the words are what to write instead. */
  | {
      readonly kind: "wrong-type";
      readonly value: YamlReading;
      readonly wanted: string;
      readonly wayOut: "quote" | "list" | "remove" | { readonly write: string } | null;
    }
  /** `meant` is the same in lower case, where that would do. */
  | {
      readonly kind: "wrong-form";
      readonly value: string;
      readonly wanted: string;
      readonly rule: string;
      readonly meant: string | null;
    }
  | {
      readonly kind: "not-listed";
      readonly value: string;
      readonly values: readonly string[];
      readonly meant: string | null;
    }
  | { readonly kind: "wrong-duration"; readonly value: string; readonly why: "unreadable" | "negative" | "too-long" }
  | { readonly kind: "none-of-two"; readonly keys: readonly [string, string] }
  | { readonly kind: "both-of-two"; readonly keys: readonly [string, string] }
  | { readonly kind: "needs-another"; readonly key: string; readonly needs: string }
  | { readonly kind: "forbids-another"; readonly key: string; readonly forbids: string }
  /** `value` is null where it is no string. */
  | {
      readonly kind: "unknown-plugin";
      readonly value: string | null;
      readonly plugins: readonly string[];
      readonly meant: string | null;
    }
  | { readonly kind: "series-is-no-suite"; readonly series: string; readonly suites: readonly string[] };

/** What is known about a key that lpci does not know. */
export interface UnknownKeyClue {
  /** The known key that was probably meant; what other programs call it counts. */
  readonly meant: string | null;
  /** Whether renaming it is all that it takes. */
  readonly renames: boolean;
  /** Plugins beside which the key is known. */
  readonly plugins: readonly string[];
  /** What makes it a key of another place: its value is a job's definition, or it holds values to be shared. */
  readonly stray: "job" | "shared-values" | null;
}

/** Where lpci's complaint stands. */
export interface LpciPlace {
  /** The keys down to the value: `output.channels`, `package-repositories[0].url`; empty for a job or the file itself. */
  readonly value: string;
  /** The job, or its entries: `job test`, `test:0 and test:2`; null outside of jobs. */
  readonly owner: string | null;
}
