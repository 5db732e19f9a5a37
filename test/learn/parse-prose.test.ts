import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenTargets, parseProse, plainProse } from "../../src/learn/parse-prose.ts";

describe("prose", () => {
  it("has code, emphasis and links to places that the page knows", () => {
    expect(
      parseProse(
        "A `job` *runs* on [a lane](lane:arm64), see [lines](line:3-5), [one](line:7), [it](entry:a:b:1/arm64), [more](lesson:lanes), [docs](docs:run-one).",
      ),
    ).toEqual([
      { kind: "text", text: "A " },
      { kind: "code", text: "job" },
      { kind: "text", text: " " },
      { kind: "emphasis", text: "runs" },
      { kind: "text", text: " on " },
      { kind: "link", text: "a lane", target: { kind: "lane", architecture: "arm64" } },
      { kind: "text", text: ", see " },
      { kind: "link", text: "lines", target: { kind: "lines", from: 3, to: 5 } },
      { kind: "text", text: ", " },
      { kind: "link", text: "one", target: { kind: "lines", from: 7, to: 7 } },
      { kind: "text", text: ", " },
      { kind: "link", text: "it", target: { kind: "entry", place: ["a:b", 1, "arm64"] } },
      { kind: "text", text: ", " },
      { kind: "link", text: "more", target: { kind: "lesson", name: "lanes" } },
      { kind: "text", text: ", " },
      { kind: "link", text: "docs", target: { kind: "docs", page: "run-one" } },
      { kind: "text", text: "." },
    ]);
  });

  it.each(["[x](https://example.org)", "[x](javascript:alert)", "[x](line:5-3)", "[x](lesson:No)", "[x](lane:)"])(
    "leaves a link that leads nowhere as it stands: %s",
    (prose) => {
      expect(parseProse(prose)).toEqual([{ kind: "text", text: prose }]);
      expect(brokenTargets(prose)).toHaveLength(1);
    },
  );

  it.each(["2 * 3 * 4", "a*", "`", "[a]", "<b>bold</b>", "**"])("takes for text what is no markup: %s", (prose) => {
    expect(parseProse(prose)).toEqual([{ kind: "text", text: prose }]);
  });

  it("loses no character but those of the markup", () => {
    const pieces = fc.array(fc.constantFrom("`", "*", "[", "]", "(", ")", "line:1", "a", " ", "lane:x"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pieces, (given) => {
        const prose = given.join("");
        const plain = plainProse(prose);
        let at = 0;
        for (const character of prose) if (character === plain[at]) at++;
        expect(at).toBe(plain.length);
      }),
    );
  });
});
