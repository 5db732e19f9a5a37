import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeXml } from "../../../src/core/render/escape-xml.ts";
import { readXml, textOf } from "../../support/read-xml.ts";

describe("escapeXml", () => {
  it.each([
    ["plain", "plain"],
    [`<a href="x">'&'</a>`, "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;"],
    ["]]>", "]]&gt;"],
    ["\u0000\u0008\u000b\u001f", "\ufffd\ufffd\ufffd\ufffd"],
    ["a\ud800b\udc00", "a\ufffdb\ufffd"],
    ["\ufffe\uffff", "\ufffd\ufffd"],
    ["\u{1f680} שלום", "\u{1f680} שלום"],
  ])("writes %j as %j", (text, written) => {
    expect(escapeXml(text)).toBe(written);
  });

  it("gives well-formed XML that says the same, in texts and in attributes", () => {
    const anyText = fc.string({
      unit: fc.oneof(fc.string({ unit: "binary", maxLength: 1 }), fc.constantFrom("<", ">", "&", '"', "'", "]", "-")),
    });
    fc.assert(
      fc.property(anyText, (text) => {
        const root = readXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
        expect(root.attributes.get("b")).toBe(textOf(root));
        if (/^[ -~]*$/.test(text)) expect(textOf(root)).toBe(text);
      }),
    );
  });
});
