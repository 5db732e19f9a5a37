import { describe, expect, it } from "vitest";
import { describeContents, describeLength } from "../../../src/app/share/share-words.ts";
import { writeEmbed } from "../../../src/app/share/write-embed.ts";

describe("how long a link is", () => {
  it.each([
    [1, "short", "1 character"],
    [2_000, "short", "2,000 characters"],
    [2_001, "long", "2,001 characters"],
    [8_000, "long", "8,000 characters"],
    [8_001, "too-long", "8,001 characters"],
  ])("%d is %s", (length, level, count) => {
    expect(describeLength(length, "plan")).toMatchObject({ level, count });
  });

  it("has a way out that fits what it leads to", () => {
    for (const length of [2_001, 8_001]) {
      expect(describeLength(length, "plan").meaning).toContain("send the file");
      expect(describeLength(length, "lesson").meaning).toContain("on a web page");
    }
  });
});

describe("what a link holds", () => {
  it("is said in words", () => {
    expect(describeContents({ text: "a\nb\n" })).toBe("It holds the text (2 lines), the plan as designed.");
    expect(
      describeContents({
        text: "a",
        settings: { dialect: "deployed", series: ["focal"], dispatch: "noble", dropped: false, table: true },
        farm: { removed: [{ series: "noble" }] },
        run: {},
        account: { kind: "explanation" },
        part: { architecture: "amd64" },
        compare: {},
      }),
    ).toBe(
      "It holds the text (1 line), the plan as deployed today, series focal, dispatch on noble, dropped entries hidden, the table, the simulation, the explanation, your changes to the farm, the open details, what it is compared with.",
    );
  });
});

describe("writeEmbed", () => {
  it("lets no name out of its quotes", () => {
    const html = writeEmbed("https://a.example/embed.html#1.x&view=diagram", `"><script>alert(1)</script>'`, 480);
    expect(html).toContain('src="https://a.example/embed.html#1.x&amp;view=diagram"');
    expect(html).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39;"');
    expect(html.match(/</g)).toHaveLength(2);
  });
});
