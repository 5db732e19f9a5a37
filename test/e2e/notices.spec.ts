import type { Locator } from "@playwright/test";
import { expect, test } from "../support/flightplan-test.ts";
import { pasteAnywhere } from "../support/paste-anywhere.ts";
import { workedExample } from "../support/pipelines.ts";

const rejected = workedExample.replace("    run: snapcraft\n", "    run: snapcraft\n    runs: twice\n");

async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()]);
  if (!a || !b) throw new Error("One of the two is not drawn.");
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

for (const { name, width, height } of [
  { name: "a laptop", width: 1280, height: 800 },
  { name: "a tablet", width: 768, height: 1024 },
  { name: "a phone", width: 360, height: 640 },
]) {
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    test("shows a notice beside what stands at the foot of the plan: the view, the zoom, a verdict", async ({
      flightplan,
      page,
    }) => {
      await flightplan.open();
      await pasteAnywhere(flightplan, rejected);
      const verdict = page.getByRole("region", { name: "Rejection" });
      await expect(verdict).toBeVisible();
      await flightplan.share();
      const notice = flightplan.notices.getByRole("button", { name: "Dismiss" }).locator("..");
      await expect(notice).toBeVisible();
      expect(await overlap(notice, verdict)).toBe(false);
      for (const control of [
        page.getByRole("radio", { name: "Table", exact: true }),
        page.getByRole("button", { name: "Fit", exact: true }),
        page.getByRole("button", { name: "Find in the plan" }),
      ]) {
        expect(await overlap(notice, control)).toBe(false);
      }
    });
  });
}

test("an offer to undo makes itself small after a while, and holds", async ({ flightplan, page }) => {
  await page.clock.install();
  await flightplan.open();
  const before = await flightplan.text();
  await flightplan.chooseExample("One job");
  const offer = flightplan.notices.getByRole("button", { name: "Undo" }).locator("..");
  await expect(offer).toContainText("One job");
  const width = async () => (await offer.boundingBox())?.width ?? 0;
  const first = await width();
  await expect(async () => {
    await page.clock.fastForward(8_000);
    expect(await width()).toBeLessThan(first / 2);
  }).toPass();
  await expect(offer).toContainText("One job");
  await offer.getByRole("button", { name: "Undo" }).click();
  await expect(flightplan.notices).toHaveCount(0);
  expect(await flightplan.text()).toBe(before);
});
