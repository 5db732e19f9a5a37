import { chromium } from "playwright";
import { expect, it } from "vitest";
import { launchArguments } from "../../scripts/support/launch-arguments.mjs";

const name = "--disable-features=";

it("turns off what Playwright turns off, as the last list is the only one that Chromium takes", async () => {
  // No browser: it ends at once, and the complaint has the whole command line.
  const launched = chromium.launch({ executablePath: process.execPath, args: launchArguments });
  const complaint = await launched.then(String, String);
  const [playwrights, ours] = [...complaint.matchAll(/--disable-features=(\S+)/g)].map(([, list = ""]) =>
    list.split(","),
  );
  expect(playwrights?.length).toBeGreaterThan(0);
  expect(ours).toEqual(expect.arrayContaining(playwrights ?? []));
  expect(launchArguments.filter((argument) => argument.startsWith(name))).toHaveLength(1);
});
