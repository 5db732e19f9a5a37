import type { SourceRange } from "../text/source-range.ts";

/** What gives a secret away. */
export type SecretKind =
  /** It has the shape that somebody's tokens have: `what` says whose. */
  | "shape"
  | "private-key"
  /** It stands in an address, before the host or behind the question mark. */
  | "address"
  /** It is what a program is told to log in with. */
  | "login"
  /** What it is assigned to is called like a secret: `name`. */
  | "name"
  /** It stands under `environment`, and nothing shows that it is harmless. */
  | "environment"
  /** It is long and looks like chance. */
  | "random"
  /** It is found once more elsewhere, where nothing else gives it away. */
  | "repeated";

/** A stretch of a text that looks like a secret, without the quotes around it. */
export interface Secret {
  readonly kind: SecretKind;
  readonly range: SourceRange;
  /** The key, variable or option that it belongs to; empty where there is none. */
  readonly name: string;
  /** What it is, where its shape says so: *a GitHub token*. Empty where it does not. */
  readonly what: string;
}

/** What stands in a secret's place: a word in YAML, in a shell and in an address, and base64 as well. */
export const mask = "REDACTED";
