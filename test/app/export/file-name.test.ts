import { describe, expect, it } from "vitest";
import { fileName } from "../../../src/app/export/file-name.ts";

const plain = { kind: "svg", title: "", dialect: "designed", scale: 1 } as const;

describe("fileName", () => {
  it.each([
    [plain, "flightplan.svg"],
    [{ ...plain, title: "build-snap, then test-snap" }, "flightplan-build-snap-then-test-snap.svg"],
    [{ ...plain, kind: "png", scale: 2, dialect: "deployed" }, "flightplan-deployed@2x.png"],
    [{ ...plain, kind: "json", scale: 4 }, "flightplan.json"],
    [{ ...plain, kind: "mermaid", title: "../../Über: \0 *?" }, "flightplan-über.mmd"],
    [{ ...plain, kind: "text", title: "🚀 …" }, "flightplan.txt"],
    [{ ...plain, kind: "markdown", title: "a".repeat(500) }, `flightplan-${"a".repeat(60)}.md`],
  ] as const)("names %o", (named, name) => {
    expect(fileName(named)).toBe(name);
  });
});
