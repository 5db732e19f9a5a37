import { pipelineOfEntries } from "../bench/sample-pipelines.ts";
import { expect, test } from "../support/flightplan-test.ts";

/** Eight lanes of so many stages, an entry each. */
function pipelineOfStages(stages: number): string {
  const names = Array.from({ length: stages }, (_, i) => `job-${i + 1}`);
  const architectures = "[amd64, arm64, armhf, i386, ppc64el, riscv64, s390x, powerpc]";
  return [
    "pipeline:",
    ...names.map((name) => `  - ${name}`),
    "jobs:",
    ...names.flatMap((name) => [
      `  ${name}:`,
      "    series: bionic",
      `    architectures: ${architectures}`,
      "    run: make",
    ]),
    "",
  ].join("\n");
}

test("is there when the picture is larger than its canvas, and can be hidden for good", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  const map = page.locator("[data-map]");
  await expect(flightplan.list).toBeAttached();
  await expect(map).toHaveCount(0);
  await flightplan.chooseExample("A whole release");
  await expect(map).toBeVisible();
  await expect(map).toHaveAttribute("aria-hidden", "true");
  await page.getByRole("button", { name: "Share" }).focus();
  await page.keyboard.press("m");
  await expect(map).toHaveCount(0);
  await page.reload();
  await flightplan.ready();
  await flightplan.chooseExample("A whole release");
  await expect(flightplan.lane(/^s390x/)).toBeAttached();
  await expect(map).toHaveCount(0);
  await page.getByRole("button", { name: "Share" }).focus();
  await page.keyboard.press("m");
  await expect(map).toBeVisible();
});

test("leads to where it is clicked, and takes the picture along where it is dragged", async ({ flightplan, page }) => {
  await flightplan.open();
  await flightplan.paste(pipelineOfStages(30));
  const map = page.locator("[data-map]");
  await expect(map).toBeVisible();
  const box = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const last = page.locator('[data-stage="lane:amd64 29"]');
  await expect(last).not.toBeInViewport();
  await page.mouse.click(box.x + box.width - 6, box.y + 4);
  await expect(last).toBeInViewport();

  await page.mouse.move(box.x + box.width - 6, box.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x + 4, box.y + 4, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('[data-stage="lane:amd64 0"]')).toBeInViewport();
  await expect(last).not.toBeInViewport();
});

test("shows hits and what is pinned, and hides no focus", async ({ flightplan, page }) => {
  // With the details open there has to be room for it.
  await page.setViewportSize({ width: 1600, height: 800 });
  await flightplan.open();
  await flightplan.chooseExample("A whole release");
  await flightplan.lane(/^amd64/).focus();
  await page.keyboard.press("/");
  await page.keyboard.type("arm64 unit");
  await expect(page.locator("[data-hits-on-map]")).toHaveCount(1);
  await page.keyboard.press("Control+Enter");
  await expect(page.locator("[data-map] circle")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("End");
  const ringed = page.locator("[data-focused]").first();
  await expect(ringed).toBeVisible();
  const [focus, map] = [await ringed.boundingBox(), await page.locator("[data-map]").boundingBox()];
  expect(focus && map && (focus.x + focus.width <= map.x || focus.y + focus.height <= map.y)).toBe(true);
});

test("keeps the diagram below 1,500 elements with map and search open, however large the plan is", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  for (const [what, text, lane] of [
    ["300 entries", pipelineOfEntries(300), /^amd64 on noble, build farm job, 75 entries/],
    ["20,000 entries", pipelineOfEntries(20_000), /^amd64 on noble, build farm job, 5,000 entries/],
    ["8 lanes of 200 stages", pipelineOfStages(200), /^amd64 on bionic, build farm job, 200 entries/],
  ] as const) {
    await test.step(what, async () => {
      await flightplan.paste(text);
      await expect(flightplan.lane(lane)).toBeAttached();
      const count = () => page.locator("[data-diagram] *").count();
      await page.getByRole("button", { name: "Find in the plan" }).click();
      await page.keyboard.type("64");
      await expect(flightplan.searchBar).toContainText(/of/);
      await expect(page.locator("[data-map]")).toBeVisible();
      expect(await count()).toBeLessThanOrEqual(1_500);
      for (let step = 0; step < 12; step += 1) {
        await page.getByRole("button", { name: "Zoom out" }).click();
        expect(await count()).toBeLessThanOrEqual(1_500);
      }
      await page.getByRole("button", { name: "Fit" }).click();
      expect(await count()).toBeLessThanOrEqual(1_500);
      await page.getByRole("button", { name: "Close the search" }).click();
      await page.getByRole("region", { name: "Plan", exact: true }).focus();
      await page.keyboard.press("0");
      await expect(page.getByRole("button", { name: /^Zoom 100 %/ })).toBeVisible();
    });
  }
});
