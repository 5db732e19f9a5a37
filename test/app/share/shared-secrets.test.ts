import { describe, expect, it } from "vitest";
import { findSharedSecrets, maskShared } from "../../../src/app/share/shared-secrets.ts";

const text = "a: 1\ntoken: abcdef1234567890\n# abcdef1234567890\npassword: hunter2\n";

describe("what looks like a secret in what is shared", () => {
  it("is named once for each value, with its lines and without the value", () => {
    const found = findSharedSecrets({ text }).map(({ hint, why, places }) => ({ hint, why, places }));
    expect(found).toEqual([
      { hint: "abc…", why: "the value of token, which is called like a secret", places: "lines 2, 3" },
      { hint: "h…", why: "the value of password, which is called like a secret", places: "line 4" },
    ]);
  });

  it("is masked, but for what is left in", () => {
    expect(maskShared({ text }).text).toBe("a: 1\ntoken: REDACTED\n# REDACTED\npassword: REDACTED\n");
    expect(maskShared({ text }, new Set(["hunter2"])).text).toBe(
      "a: 1\ntoken: REDACTED\n# REDACTED\npassword: hunter2\n",
    );
  });

  it("is found and masked in the other text of a comparison too", () => {
    const shared = { text: "a: 1\n", compare: { text: "token: abc1\n", settings: { dialect: "deployed" } } } as const;
    expect(findSharedSecrets(shared)).toMatchObject([{ value: "abc1", places: "line 1 of the other text" }]);
    expect(maskShared(shared)).toEqual({ ...shared, compare: { ...shared.compare, text: "token: REDACTED\n" } });
  });

  it("leaves alone what else is shared", () => {
    const shared = { text: "a: 1\n", settings: { both: true }, selection: ["a", 0, "amd64", 1] } as const;
    expect(maskShared(shared)).toEqual(shared);
  });
});
