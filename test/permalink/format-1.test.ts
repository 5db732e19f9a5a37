import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DecodedFragment, decodeFragment } from "../../src/permalink/decode-fragment.ts";

type FrozenLink = Omit<Extract<DecodedFragment, { kind: "shared" }>, "kind"> & {
  readonly name: string;
  readonly link: string;
};

/** Links made when the format was released. They are in the world: this file is never changed, only added to. */
const frozen: readonly FrozenLink[] = JSON.parse(
  readFileSync(new URL("fixtures/format-1.json", import.meta.url), "utf8"),
);

describe("links of format 1", () => {
  it.each(frozen)("still open: $name", ({ link, state, view, theme }) => {
    expect(decodeFragment(link)).toEqual({ kind: "shared", state, view, theme });
  });
});
