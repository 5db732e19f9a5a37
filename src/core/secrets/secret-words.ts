import type { Secret } from "./secret.ts";

/** Why a stretch is taken for a secret, as the rest of *looks like …*: *a GitHub token*, *a password in an address*. */
export function describeSecret({ kind, name, what }: Secret): string {
  switch (kind) {
    case "shape":
      return name === "" ? what : `${what}, the value of ${name}`;
    case "private-key":
      return "a private key";
    case "address":
      return name === "" ? "a password in an address" : `the value of ${name} in an address`;
    case "login":
      return `what ${name} takes to log in`;
    case "name":
      return `the value of ${name}, which is called like a secret`;
    case "environment":
      return `the value of ${name} under environment`;
    case "random":
      return "a long word of chance, as keys are";
    case "repeated":
      return "the same value once more";
  }
}

/** Few enough of a secret's characters to know it by, and to know nothing by: *ghp_…*, *h…*. */
export function hintAtSecret(text: string, { range, kind }: Secret): string {
  const value = text.slice(range.from, range.to);
  if (kind === "private-key") return "…";
  const shown = Math.min(4, Math.floor(value.length / 5));
  return `${value.slice(0, shown).replace(/\s.*$/s, "")}…`;
}
