import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DecodedFragment, decodeFragment } from "../../src/permalink/decode-fragment.ts";

type FrozenLink = Omit<Extract<DecodedFragment, { kind: "shared" }>, "kind"> & {
  readonly name: string;
  readonly link: string;
};

/** Links made when the format was released, and when a key came to it. They are in the world: these files are never changed. */
const frozen: readonly FrozenLink[] = [
  "format-1.json",
  "format-1-both.json",
  "format-1-part.json",
  "format-1-table.json",
  "format-1-compare.json",
  "format-1-lesson.json",
  "format-1-run.json",
  "format-1-breakdown.json",
  "format-1-account.json",
].flatMap((name) => JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8")));

describe("links of format 1", () => {
  it.each(frozen)("still open: $name", ({ link, state, view, theme }) => {
    expect(decodeFragment(link)).toEqual({ kind: "shared", state, view, theme });
  });
});
