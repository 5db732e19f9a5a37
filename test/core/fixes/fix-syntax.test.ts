import { describe, expect, it } from "vitest";
import { analyseText } from "../../support/analyse-text.ts";

describe("a repair of the structure", () => {
  // With the quotes, nobody could tell any more what the text is: found by random texts.
  it.each(["a: {\n-   }\nb:\n  c: 1\n", "pipeline: {\n-   }\njobs:\n  c: 1\n"])(
    "is not offered where the text could not be read with certainty after it: %j",
    (text) => {
      expect(analyseText(text).diagnostics).toMatchObject([{ code: "yaml-syntax" }]);
      expect(analyseText(text).diagnostics[0]?.fixes).toBeUndefined();
      expect(analyseText(text.replace("}", '"}"')).diagnostics).toMatchObject([{ code: "yaml-unsure" }]);
    },
  );
});
