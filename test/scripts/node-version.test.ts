import { describe, expect, it } from "vitest";
import { nodeRefusal } from "../../scripts/support/node-version.mjs";

describe("the check of Node's version", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "22.20.1", "23.0.0", "24.1.0"])("lets pass %s", (version) => {
    expect(nodeRefusal(version)).toBeNull();
  });

  it.each(["12.22.0", "18.20.8", "20.18.3", "21.7.3", "22.11.0"])("refuses %s in a plain sentence", (version) => {
    expect(nodeRefusal(version)).toContain(
      `needs Node 20.19 or later, or 22.12 or later, and this is Node ${version}.`,
    );
  });
});
