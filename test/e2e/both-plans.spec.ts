import type { Locator, Page } from "@playwright/test";
import { pipelineOfEntries } from "../bench/sample-pipelines.ts";
import { expect, FlightplanPage, test } from "../support/flightplan-test.ts";
import { crossArchitecture, dialectsDiffer, workedExample } from "../support/pipelines.ts";

/** One of the two plans: everything of it, by the heading above it. */
function figure(page: Page, title: "As designed" | "As deployed today"): Locator {
  return page.getByRole("region", { name: title, exact: true });
}

function listOf(page: Page, title: "As designed" | "As deployed today"): Locator {
  return page.getByRole("region", { name: `${title}, as a list` });
}

async function showBoth(page: Page) {
  await page.getByRole("radio", { name: /^Both/ }).check();
}

/** Refused today only, because the second job of a stage has to wait for the first. */
const refusedToday = `pipeline:
  - [lint, test]
jobs:
  lint:
    series: jammy
    architectures: [amd64]
    run: make lint
  test:
    series: jammy
    architectures: [arm64]
    run: make check
`;

test("shows both plans, marks, lists and says how they differ, and goes back to one", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await flightplan.open();
  await test.step("tells a screen reader that both plans are shown", async () => {
    await flightplan.paste(dialectsDiffer);
    await showBoth(page);
    await screenReader.hears("Both plans are shown, with 2 differences.");
  });

  await test.step("shows both plans beside each other, with what differs marked in picture and list", async () => {
    await flightplan.paste(dialectsDiffer);
    await page.getByRole("radio", { name: "Both 2 differences" }).check();

    const designed = figure(page, "As designed");
    const deployed = figure(page, "As deployed today");
    await expect(designed.getByText("2 build farm jobs")).toBeVisible();
    await expect(deployed.getByText("1 build farm job", { exact: true })).toBeVisible();
    const [left, right] = [await designed.boundingBox(), await deployed.boundingBox()];
    expect(right?.y).toBe(left?.y);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);

    await expect(
      listOf(page, "As designed").getByRole("button", { name: /^s390x on focal.*differs: not built today/ }),
    ).toBeAttached();
    await expect(
      listOf(page, "As deployed today").getByRole("button", { name: /^s390x, withheld.*differs: built as designed/ }),
    ).toBeAttached();
    await expect(
      listOf(page, "As designed").getByRole("button", {
        name: /^unit 1, jammy, on amd64.*differs: waits longer today/,
      }),
    ).toBeAttached();
    await expect(designed.locator('[data-difference="2 steps today"]')).toBeVisible();
    await expect(deployed.locator('[data-difference="one stage as designed"]')).toHaveCount(1);
  });

  await test.step("lists the differences in sentences that lead to their line and to what they are about", async () => {
    await flightplan.paste(dialectsDiffer);
    await showBoth(page);
    const sentences = page.getByRole("list", { name: "Differences" }).getByRole("button");
    await expect(sentences).toHaveText([
      /^Launchpad today runs lint, then unit: unit does not run if lint fails.*Line 2$/,
      /^s390x is not built today: only focal uses it and jammy is the latest series.*Line 6$/,
    ]);
    await sentences.nth(1).focus();
    await expect(page.locator('[data-difference="not built today"][data-pointed]')).toHaveCount(1);
    await expect(page.locator('[data-difference="2 steps today"][data-pointed]')).toHaveCount(0);
    await page.keyboard.press("Enter");
    await expect(flightplan.editor).toBeFocused();
    await expect(page.locator("[data-pointed]")).toHaveCount(0);
  });

  await test.step("marks in both pictures what the caret is in, and opens the details of an entry in either", async () => {
    await flightplan.paste(dialectsDiffer);
    await showBoth(page);
    await expect(page.locator("[data-difference]").first()).toBeVisible();
    await flightplan.editor.getByText("make lint").click();
    for (const title of ["As designed", "As deployed today"] as const) {
      await expect(figure(page, title).locator('[data-entry="lint:0/amd64"][data-marked]')).toHaveCount(1);
    }
    await figure(page, "As deployed today").locator('[data-entry="lint:0/amd64"]').click();
    await expect(flightplan.details).toContainText("lint:0");
    await expect(figure(page, "As designed").locator('[data-entry="lint:0/amd64"][data-selected]')).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
    await expect(page.locator("[data-selected]")).toHaveCount(0);
  });

  await test.step("goes back to one plan, with its own list", async () => {
    await flightplan.paste(dialectsDiffer);
    await showBoth(page);
    await expect(figure(page, "As designed")).toBeVisible();
    await page.getByRole("radio", { name: "As deployed" }).check();
    await expect(flightplan.lane(/^s390x, withheld: silently not built/)).toBeAttached();
    await expect(figure(page, "As designed")).toHaveCount(0);
  });

  await test.step("keeps up with the text, in both plans", async () => {
    await showBoth(page);
    await flightplan.paste(refusedToday);
    await expect(figure(page, "As deployed today")).toContainText("refused, builds nothing");
    await expect(page.getByRole("list", { name: "Differences" })).toContainText(
      "Launchpad today refuses this pipeline",
    );
    await flightplan.paste(workedExample);
    await expect(figure(page, "As deployed today")).toContainText("2 build farm jobs");
    await flightplan.paste(`${workedExample}  broken: [\n`);
    await expect(page.getByText("Stale: the plan of the text before the error")).toBeVisible();
    await expect(figure(page, "As designed")).toContainText("2 build farm jobs");
  });

  await test.step("says that both are the same where nothing differs", async () => {
    await flightplan.paste(workedExample);
    await page.getByRole("radio", { name: "Both", exact: true }).check();
    await expect(page.getByText("No difference: Launchpad today builds what the design says.")).toBeVisible();
    await expect(listOf(page, "As deployed today").getByRole("button", { name: /^amd64 on jammy/ })).toBeAttached();
    await expect(page.getByRole("button", { name: /differs/ })).toHaveCount(0);

    await flightplan.paste(crossArchitecture);
    await expect(page.getByText("No difference: nothing is built, as designed or today.")).toBeVisible();
    await expect(flightplan.verdict).toBeVisible();
  });

  await test.step("brings into view what a focused sentence is about", async () => {
    const before = Array.from({ length: 6 }, (_, i) => `arch${i}`).join(", ");
    await flightplan.paste(
      `pipeline: [t]\njobs:\n  t:\n    matrix:\n      - {series: jammy, architectures: [${before}, amd64]}\n      - {series: focal, architectures: [s390x]}\n`,
    );
    await showBoth(page);
    const flag = figure(page, "As designed").locator('[data-difference="not built today"]');
    await expect(page.getByRole("list", { name: "Differences" })).toBeVisible();
    await expect(flag).toHaveCount(0);
    await page.getByRole("list", { name: "Differences" }).getByRole("button").last().focus();
    await expect(flag).toBeInViewport();
  });

  await test.step("keeps the controls on one line with four series", async () => {
    await page.getByRole("radio", { name: "As designed" }).check();
    await flightplan.paste(
      "pipeline: [t]\njobs:\n  t:\n    matrix:\n      - {series: bionic, architectures: amd64}\n      - {series: focal, architectures: amd64}\n      - {series: jammy, architectures: amd64}\n      - {series: noble, architectures: amd64}\n",
    );
    await expect(page.getByRole("button", { name: "noble", exact: true })).toBeVisible();
    expect((await page.getByRole("group", { name: "What to plan" }).boundingBox())?.height).toBeLessThan(56);
  });
});

test("is kept with the draft of the tab, and stands in a link for somebody with nothing stored", async ({
  flightplan,
  page,
  newVisitor,
}) => {
  await flightplan.open();
  await test.step("is kept with the draft of the tab", async () => {
    await flightplan.paste(dialectsDiffer);
    await showBoth(page);
    await expect(page.getByText("Saved on this device")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("radio", { name: /^Both/ })).toBeChecked();
  });

  await test.step("stands in the link, and opens so for somebody with nothing stored", async () => {
    await flightplan.paste(dialectsDiffer);
    await showBoth(page);
    const fragment = await flightplan.share();

    const visitor = await newVisitor();
    const visited = new FlightplanPage(await visitor.newPage());
    await visited.page.goto(new URL(fragment, page.url()).href);
    await expect(visited.page.getByRole("radio", { name: /^Both/ })).toBeChecked();
    await expect(listOf(visited.page, "As designed").getByRole("button", { name: /^s390x on focal/ })).toBeAttached();
  });
});

test("stays within the budget of elements with twenty thousand entries", async ({ flightplan, page }) => {
  await flightplan.open();
  // All jobs in one stage, which runs in a hundred steps today.
  const text = pipelineOfEntries(20_000).replace(/pipeline:\n((?: {2}- .*\n)+)/, (_, stages: string) => {
    const names = stages.match(/job-\d+/g) ?? [];
    return `pipeline: [[${names.join(", ")}]]\n`;
  });
  await flightplan.paste(text);
  await expect(flightplan.lane(/^amd64 on noble, build farm job, 5,000 entries/)).toBeAttached();
  await showBoth(page);
  await expect(listOf(page, "As deployed today").getByRole("button").first()).toBeAttached();
  for (const diagram of await page.locator("[data-diagram]").all()) {
    expect(await diagram.locator("*").count()).toBeLessThanOrEqual(1_500);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test("shows the plans below each other, and the sentences when asked", async ({ flightplan, page }) => {
    await flightplan.open();
    await page.getByRole("tab", { name: "YAML" }).tap();
    await expect(flightplan.editorLines.first()).toBeVisible();
    await flightplan.paste(dialectsDiffer);
    await page.getByRole("tab", { name: "Plan" }).tap();
    await showBoth(page);
    const [above, below] = [figure(page, "As designed"), figure(page, "As deployed today")];
    await expect(above).toBeInViewport();
    await expect(below).toBeInViewport();
    expect((await below.boundingBox())?.y).toBeGreaterThan((await above.boundingBox())?.y ?? 0);
    await page.getByText("2 differences", { exact: true }).last().tap();
    await page.getByRole("button", { name: /^s390x is not built today/ }).tap();
    await expect(page.getByRole("tab", { name: "YAML" })).toHaveAttribute("aria-selected", "true");
  });
});
