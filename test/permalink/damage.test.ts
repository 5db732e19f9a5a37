import { readFileSync } from "node:fs";
import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { decodeBase64url, encodeBase64url } from "../../src/permalink/base64url.ts";
import { type DamageReason, decodeFragment } from "../../src/permalink/decode-fragment.ts";
import { describeDamage, remedyOfDamage } from "../../src/permalink/describe-damage.ts";
import { encodeLink } from "../../src/permalink/encode-link.ts";
import { sharedSizeLimit } from "../../src/permalink/shared-state.ts";

const frozen: readonly { readonly link: string; readonly state: { readonly text: string } }[] = JSON.parse(
  readFileSync(new URL("fixtures/format-1.json", import.meta.url), "utf8"),
);
const opening = "#1.";
const payloads = frozen.map(({ link, state }) => ({ payload: link.slice(opening.length).replace(/&.*$/, ""), state }));

describe("a frozen link", () => {
  it.each(payloads)(
    "is cut off at any of its lengths, and is what it was or says so: $payload",
    ({ payload, state }) => {
      for (let length = 0; length < payload.length; length += 1) {
        const decoded = decodeFragment(opening + payload.slice(0, length));
        // The last letters of a checksum that all the same says it all.
        if (decoded.kind === "shared") expect(decoded.state).toEqual(state);
        else expect(decoded).toMatchObject({ kind: "damaged", reason: "truncated" });
        if (decoded.kind === "damaged") expect(state.text.startsWith(decoded.partialText ?? "")).toBe(true);
      }
    },
  );

  it.each(payloads)("says so where one of its bits is another, or is what it was: $payload", ({ payload, state }) => {
    const reasons = new Set<DamageReason>();
    const bytes = decodeBase64url(payload);
    // Of a long one another bit of each byte.
    const step = bytes.length > 150 ? 9 : 1;
    for (let bit = 0; bit < bytes.length * 8; bit += step) {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const decoded = decodeFragment(opening + encodeBase64url(flipped));
      // A few bits at the end of the stream mean nothing.
      if (decoded.kind === "shared") expect(decoded.state).toEqual(state);
      else if (decoded.kind === "damaged") reasons.add(decoded.reason);
    }
    // In the header it is no such link any more; a wrong length in the middle can lack its end.
    expect([...reasons].filter((reason) => !["altered", "truncated", "not-a-flightplan"].includes(reason))).toEqual([]);
    expect(reasons).toContain("altered");
  });

  it.each(payloads)("opens as mails write addresses: $payload", ({ payload, state }) => {
    const written = [`${payload}>`, `${payload}>.`, `${payload}).`, `${payload}”`, `${payload}%3E`, `${payload}\u2026`];
    for (const end of written) expect(decodeFragment(opening + end)).toMatchObject({ kind: "shared", state });
    const encoded = Array.from(payload, (letter) => `%${letter.charCodeAt(0).toString(16)}`).join("");
    expect(decodeFragment(opening + encoded)).toMatchObject({ kind: "shared", state });
  });
});

describe("a bomb", () => {
  it("is inflated no further than the limit, however much is in it", () => {
    const text = "a".repeat(64 * 1024 * 1024);
    const link = opening + encodeBase64url(zlibSync(new TextEncoder().encode(`{"text":"${text}`), { level: 9 }));
    const decoded = decodeFragment(link);
    expect(decoded).toMatchObject({ kind: "damaged", reason: "too-large" });
    expect(decoded.kind === "damaged" && decoded.partialText?.length).toBe(sharedSizeLimit - '{"text":"'.length);
  });
});

describe("the words of damages", () => {
  const reasons = ["truncated", "altered", "newer-version", "too-large", "not-base64", "not-a-flightplan"] as const;

  it("are each their own", () => {
    expect(new Set(reasons.map(describeDamage)).size).toBe(reasons.length);
    expect(new Set(reasons.map(remedyOfDamage)).size).toBe(reasons.length);
  });

  it("are those of what happened", () => {
    const link = encodeLink({ text: "pipeline: [a]\n" });
    const happened: readonly (readonly [string, RegExp])[] = [
      [link.slice(0, -6), /cut off/],
      [link.replace("#1.", "#3."), /newer Flightplan/],
      [`${link.slice(0, 12)}*${link.slice(13)}`, /characters that do not belong/],
      ["#1.nonsense", /no flight plan/],
    ];
    for (const [fragment, words] of happened) {
      const decoded = decodeFragment(fragment);
      expect(decoded.kind === "damaged" && describeDamage(decoded.reason)).toMatch(words);
    }
  });
});
