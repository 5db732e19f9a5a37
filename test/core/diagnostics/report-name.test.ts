import { describe, expect, it } from "vitest";
import { commandOf } from "../../../src/core/diagnostics/build-messages.ts";
import { reportName } from "../../../src/core/diagnostics/report-name.ts";

describe("reportName", () => {
  it("is Launchpad's name of a report", () => {
    expect(reportName({ job: "test-snap", index: 1 })).toBe("test-snap:1");
  });

  it("keeps the index behind a name that runs from right to left", () => {
    expect(reportName({ job: "בדיקה", index: 0 })).toBe("בדיקה\u200e:0");
  });
});

describe("commandOf", () => {
  it("has a plain name as it is", () => {
    expect(commandOf("build-snap", 0)).toBe("lpci -v run-one --output-directory /build/output build-snap 0");
  });

  it.each([
    ["$(reboot); x", "'$(reboot); x'"],
    ["it's", `'it'"'"'s'`],
    ["a\nreboot", "'a⏎reboot'"],
    ["", "''"],
  ])("gives a shell %j as one word", (job, word) => {
    expect(commandOf(job, 1)).toBe(`lpci -v run-one --output-directory /build/output ${word} 1`);
  });
});
