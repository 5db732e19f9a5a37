import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { encodeBase64url } from "../../src/permalink/base64url.ts";
import { decodeFragment } from "../../src/permalink/decode-fragment.ts";
import { encodeLink } from "../../src/permalink/encode-link.ts";

const text = "pipeline:\n  - lint\n  - [build, test]\njobs: {}\n";
const link = encodeLink({ text });

function linkTo(json: unknown): string {
  return linkToBytes(new TextEncoder().encode(typeof json === "string" ? json : JSON.stringify(json)));
}

function linkToBytes(bytes: Uint8Array): string {
  return `#1.${encodeBase64url(zlibSync(bytes, { level: 9 }))}`;
}

describe("decodeFragment", () => {
  it.each(["", "#", "#main", "#learn/stages", "#docs/series", "#1", "#v1.abc", "#.5", "#plan&view=diagram"])(
    "takes %j for no payload",
    (fragment) => {
      expect(decodeFragment(fragment)).toEqual({ kind: "none" });
    },
  );

  it("reads a fragment without its #", () => {
    expect(decodeFragment(link.slice(1))).toMatchObject({ kind: "shared", state: { text } });
  });

  it.each([
    ["&view=diagram", { view: "diagram", theme: null }],
    ["&theme=dark", { view: null, theme: "dark" }],
    ["&theme=light&view=source", { view: "source", theme: "light" }],
    ["&amp;view=split&amp;theme=dark).", { view: "split", theme: "dark" }],
    ["&view=all&theme=&utm_source=chat", { view: null, theme: null }],
  ])("reads %s behind the payload", (parameters, expected) => {
    expect(decodeFragment(link + parameters)).toMatchObject({ kind: "shared", state: { text }, ...expected });
  });

  it.each([
    ["a full stop", `${link}.`],
    ["brackets", `${link})>]`],
    ["quotation marks", `${link}”,`],
    ["padding", `${link}==`],
    ["a line break in the middle", `${link.slice(0, 30)}\r\n  ${link.slice(30)}`],
    ["invisible characters where it was wrapped", `${link.slice(0, 30)}\u200B\u00AD${link.slice(30)}`],
    ["percent-encoding", link.replaceAll("-", "%2D").replaceAll("_", "%5f").replace("e", "%65")],
    ["percent-encoding of what follows", `${link}%26view%3Dsplit`],
    ["the letters of plain base64", link.replaceAll("-", "+").replaceAll("_", "/")],
  ])("forgives %s", (_, changed) => {
    expect(decodeFragment(changed)).toMatchObject({ kind: "shared", state: { text } });
  });
});

describe("decodeFragment of a damaged link", () => {
  it.each([
    ["truncated", "#1."],
    ["truncated", link.slice(0, -1).slice(0, -8)],
    ["truncated", `${link.slice(0, 40)}…`],
    ["altered", link.slice(0, -2) + (link.endsWith("AA") ? "BB" : "AA")],
    ["newer-version", link.replace("#1.", "#2.")],
    ["newer-version", "#27.???"],
    ["not-a-flightplan", link.replace("#1.", "#0.")],
    ["not-base64", `${link.slice(0, 30)}!${link.slice(31)}`],
    ["not-a-flightplan", "#1.hello-there"],
    ["not-a-flightplan", linkTo("[]")],
    ["not-a-flightplan", linkTo("{")],
    ["not-a-flightplan", linkTo({ texts: "" })],
    ["not-a-flightplan", linkToBytes(Uint8Array.of(0xff, 0xfe))],
    ["not-a-flightplan", linkTo("[".repeat(500_000))],
  ])("says %s of %.60s", (reason, fragment) => {
    expect(decodeFragment(fragment)).toMatchObject({ kind: "damaged", reason });
  });

  it("recovers the beginning of a text that was cut off", () => {
    const long = Array.from({ length: 200 }, (_, line) => `job-${line}: é\n`).join("");
    const cut = encodeLink({ text: long }).slice(0, 400);
    const decoded = decodeFragment(cut);
    const partialText = decoded.kind === "damaged" ? (decoded.partialText ?? "") : "";
    expect(partialText.length).toBeGreaterThan(50);
    expect(long.startsWith(partialText)).toBe(true);
  });

  it("recovers the text beside settings that it does not understand", () => {
    expect(decodeFragment(linkTo({ text, settings: { dialect: "spoken" } }))).toEqual({
      kind: "damaged",
      reason: "not-a-flightplan",
      partialText: text,
    });
  });

  it.each([
    ["zeros", new Uint8Array(16 * 1024 * 1024)],
    ["a long text", new TextEncoder().encode(`{"text":"${"a".repeat(2_000_000)}"}`)],
  ])("stops inflating a bomb of %s", (_, bytes) => {
    expect(decodeFragment(linkToBytes(bytes))).toMatchObject({ kind: "damaged", reason: "too-large" });
  });

  it("does not even begin with a payload that no state makes", () => {
    expect(decodeFragment(`#1.eN${"a".repeat(2_000_000)}`)).toEqual({ kind: "damaged", reason: "too-large" });
  });
});

describe("decodeFragment of a forged link", () => {
  it.each([
    { text: 1 },
    { text, settings: { series: ["focal", 1] } },
    { text, settings: { series: "focal" } },
    { text, settings: { dropped: "yes" } },
    { text, settings: { dispatch: "x".repeat(10_001) } },
    { text, selection: ["test", -1, "amd64", 1] },
    { text, selection: ["test", 0.5, "amd64", 1] },
    { text, selection: ["test", 0, "amd64", 0] },
    { text, selection: ["test", 0] },
    { text, failing: [["test", 0, {}, 1]] },
    { text, durations: [["test", -1]] },
    { text, durations: [["test", null]] },
    { text, durations: [["test", 1e300]] },
    { text, failing: Array.from({ length: 20_001 }, () => ["a", 0, "b", 1]) },
    { text, lesson: "a" },
  ])("refuses %.80j", (state) => {
    expect(decodeFragment(linkTo(state))).toMatchObject({ kind: "damaged", reason: "not-a-flightplan" });
  });

  it.each([
    { text, farm: 1 },
    { text, farm: { added: [{ name: "zany" }] } },
    { text, farm: { added: [{ name: "zany", version: 27.04, architectures: [] }] } },
    { text, farm: { removed: [{ architecture: "amd64" }] } },
    { text, farm: { removed: Array.from({ length: 20_001 }, () => ({ series: "jammy" })) } },
  ])("opens all but the farm of %.80j", (state) => {
    expect(decodeFragment(linkTo(state))).toMatchObject({ kind: "shared", state: { text, farm: {} } });
  });

  it.each([{ kind: "sung" }, { kind: "replay", step: 0 }, { kind: "replay", step: 1.5 }, "replay"])(
    "opens the plan untold where it does not know how to tell it: %j",
    (account) => {
      expect(decodeFragment(linkTo({ text, account }))).toMatchObject({ kind: "shared", state: { text, account: {} } });
    },
  );

  it("ignores keys that it does not know", () => {
    expect(decodeFragment(linkTo({ text, mood: "good", settings: { dropped: false, colour: 1 } }))).toMatchObject({
      state: { text, settings: { dropped: false } },
    });
  });

  it("lets nobody set a prototype", () => {
    const json = `{"text":"","__proto__":{"settings":{}},"settings":{"__proto__":{"dialect":"deployed"}},
      "lesson":{"__proto__":{"a":1},"steps":[{"__proto__":{"b":1},"constructor":{}}]}}`;
    const decoded = decodeFragment(linkTo(json));
    expect(decoded).toEqual({
      kind: "shared",
      state: { text: "", settings: {}, lesson: { steps: [{ constructor: {} }] } },
      view: null,
      theme: null,
    });
    expect(JSON.stringify(decoded)).not.toContain("__proto__");
  });
});
