import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeFragment } from "../../src/permalink/decode-fragment.ts";
import { encodeLink } from "../../src/permalink/encode-link.ts";
import type { SharedPlace, SharedState } from "../../src/permalink/shared-state.ts";

/** UTF-16 code units of any kind: lone surrogates, controls, separators. */
const anyText = fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 300 });
const yamlText = fc
  .array(fc.constantFrom("pipeline:\n", "jobs:\n", "  - ", "test", ": ", "[amd64, arm64]\n", "é", "\u{1F6EB}"))
  .map((pieces) => pieces.join(""));
const text = fc.oneof(anyText, yamlText);
const name = fc.oneof(fc.constantFrom("__proto__", "constructor", "focal", "test"), fc.string());
const place: fc.Arbitrary<SharedPlace> = fc.tuple(name, fc.nat(), name, fc.integer({ min: 1, max: 99 }));

const settings = fc
  .record(
    {
      dialect: fc.constant("deployed" as const),
      series: fc.array(name),
      dispatch: name,
      dropped: fc.constant(false),
      both: fc.constant(true),
      table: fc.constant(true),
    },
    { requiredKeys: [] },
  )
  .filter((chosen) => Object.keys(chosen).length > 0);

/** States in the form that links keep: defaults left out. */
const state: fc.Arbitrary<SharedState> = fc.record(
  {
    text,
    settings,
    farm: fc.record({ added: fc.array(fc.record({ name, architectures: fc.array(name) }), { minLength: 1 }) }),
    failing: fc.array(place, { minLength: 1 }),
    durations: fc.array(fc.tuple(name, fc.nat({ max: 1_000_000 })), { minLength: 1 }),
    selection: place,
    compare: fc.oneof(fc.record({ text }), fc.record({ text, settings })),
    lesson: fc.record({ title: name, steps: fc.array(fc.integer()) }),
    account: fc.oneof(
      fc.constant({ kind: "explanation" as const }),
      fc.record({ kind: fc.constant("replay" as const) }),
      fc.record({ kind: fc.constant("replay" as const), step: fc.integer({ min: 2, max: 99 }) }),
    ),
  },
  { requiredKeys: ["text"] },
);

describe("a link", () => {
  it("brings back what went in", () => {
    fc.assert(
      fc.property(state, (shared) => {
        expect(decodeFragment(encodeLink(shared))).toEqual({ kind: "shared", state: shared, view: null, theme: null });
      }),
    );
  });

  it("is told to be damaged, or is whole, wherever it is cut off", () => {
    fc.assert(
      fc.property(state, fc.nat(), (shared, offset) => {
        const link = encodeLink(shared);
        const decoded = decodeFragment(link.slice(0, "#1.".length + (offset % (link.length - 3))));
        if (decoded.kind === "shared") expect(decoded.state).toEqual(shared);
        else expect(decoded).toMatchObject({ kind: "damaged", reason: "truncated" });
      }),
      { numRuns: 200 },
    );
  });

  it("is told to be damaged, or is whole, whichever character is changed", () => {
    const character = fc.oneof(
      fc.constantFrom("A", "b", "9", "-", "_", "+", ".", "&", "%", "=", "#", " "),
      fc.string({ minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(state, fc.nat(), character, (shared, offset, changed) => {
        const link = encodeLink(shared);
        const at = "#1.".length + (offset % (link.length - 3));
        const decoded = decodeFragment(link.slice(0, at) + changed + link.slice(at + 1));
        expect(decoded.kind).not.toBe("none");
        if (decoded.kind === "shared") expect(decoded.state).toEqual(shared);
      }),
      { numRuns: 500 },
    );
  });

  it("never makes the page throw, whatever it holds", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "#", "#1.", "#1.eN", "#2."), fc.string(), (opening, rest) => {
        expect(() => decodeFragment(opening + rest)).not.toThrow();
      }),
    );
  });
});
