import { describe, expect, it } from "vitest";
import { decodeFragment } from "../../src/permalink/decode-fragment.ts";
import { encodeLink, fitsIntoLink } from "../../src/permalink/encode-link.ts";
import { sharedSizeLimit } from "../../src/permalink/shared-state.ts";

describe("encodeLink", () => {
  it("leaves out what is as it is by default", () => {
    const plain = encodeLink({ text: "a: 1\n" });
    const settings = { dialect: "designed", series: null, dispatch: null, dropped: true } as const;
    expect(encodeLink({ text: "a: 1\n", settings, farm: { added: [] }, failing: [], durations: [] })).toBe(plain);
    expect(encodeLink({ text: "a: 1\n", account: {} })).toBe(plain);
    const replay = { text: "a: 1\n", account: { kind: "replay" } } as const;
    expect(encodeLink({ ...replay, account: { kind: "replay", step: 1 } })).toBe(encodeLink(replay));
  });

  it("keeps the choice of no series apart from the choice of all", () => {
    expect(decodeFragment(encodeLink({ text: "", settings: { series: [] } }))).toMatchObject({
      state: { settings: { series: [] } },
    });
  });

  it("puts view and theme behind the payload", () => {
    expect(encodeLink({ text: "" }, { view: "diagram", theme: "dark" })).toMatch(
      /^#1\.[\w-]+&view=diagram&theme=dark$/,
    );
  });

  it("uses only letters that need no escaping in an address", () => {
    expect(encodeLink({ text: "ÿ~?>\u{1F6EB}".repeat(50) })).toMatch(/^#1\.[A-Za-z0-9_-]+$/);
  });

  it("makes the same letters every time", () => {
    const state = { text: "pipeline: [test]\n", settings: { dialect: "deployed" } } as const;
    expect(encodeLink(state)).toBe(encodeLink(structuredClone(state)));
  });
});

describe("fitsIntoLink", () => {
  it("says whether the link can be opened again", () => {
    const envelope = '{"text":""}'.length;
    const most = { text: "a".repeat(sharedSizeLimit - envelope) };
    const more = { text: `${most.text}a` };
    expect([fitsIntoLink(most), decodeFragment(encodeLink(most)).kind]).toEqual([true, "shared"]);
    expect([fitsIntoLink(more), decodeFragment(encodeLink(more)).kind]).toEqual([false, "damaged"]);
  });
});
