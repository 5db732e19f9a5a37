import type { Page } from "@playwright/test";
import { pipelineOfEntries } from "../bench/sample-pipelines.ts";
import { expect, FlightplanPage, test } from "../support/flightplan-test.ts";
import { holdWorkers } from "../support/hold-workers.ts";

// A clock and a crash are whole contexts' matters.
test.use({ isApart: true });

const large = pipelineOfEntries(20_000);

const planning = (page: Page) =>
  page.getByRole("region", { name: "Plan", exact: true }).getByRole("status").filter({ hasText: "Planning" });
const stop = (page: Page) => page.getByRole("button", { name: "Stop" });

test("says that it plans and for how long, stops when told to, and tries again", async ({ flightplan, page }) => {
  await holdWorkers(page);
  await flightplan.open();
  await flightplan.paste(large);
  await expect(planning(page)).toBeVisible();
  await expect(planning(page)).toHaveText(/^Planning 5,\d\d\d lines… \d+ s$/);
  await stop(page).click();

  const failure = page.getByRole("alert").filter({ hasText: "You stopped the planning" });
  await expect(failure).toBeVisible();
  await expect(planning(page)).toHaveCount(0);
  await expectFirstLine(flightplan);

  await page.unroute(/analysis-worker/);
  await failure.getByRole("button", { name: "Try again" }).click();
  await expect(flightplan.list).toContainText("20,000 entries");
  await expect(failure).toHaveCount(0);
});

test("ends a runaway with a message and the text intact", async ({ flightplan, page }) => {
  await page.clock.install();
  await holdWorkers(page);
  await flightplan.open();
  await flightplan.paste(large);
  await expect(planning(page)).toBeVisible();
  await page.clock.fastForward(21_000);
  await expect(page.getByRole("alert").filter({ hasText: "took too long and was stopped" })).toBeVisible();
  await expectFirstLine(flightplan);
  await flightplan.paste("pipeline: [a]\njobs: {a: {series: focal, architectures: amd64, run: make}}\n");
  await expect(flightplan.entry(/^a 0, focal/)).toBeAttached();
});

/** The page with a text of its own and no plan of it. */
async function expectTextAlone(flightplan: FlightplanPage, lines: Page): Promise<void> {
  await expect(flightplan.editorLines.first()).toHaveText("pipeline:");
  const failure = lines.getByRole("alert").filter({ hasText: "This text is not planned" });
  await expect(failure).toBeVisible();
  await expect(flightplan.list).toHaveCount(0);
  await expect(planning(lines)).toHaveCount(0);
}

test("opens a draft that the page was left with in vain as text alone, and plans it anyway when asked", async ({
  flightplan,
  page,
}) => {
  await page.clock.install();
  await holdWorkers(page);
  await flightplan.open();
  await flightplan.paste(large);
  await expect(page.getByText("Saved on this device")).toBeAttached();
  await expect(planning(page)).toBeVisible();
  await page.clock.fastForward(5_000);
  await page.reload();
  await expectTextAlone(flightplan, page);

  await page.unroute(/analysis-worker/);
  await page.getByRole("button", { name: "Plan it anyway" }).click();
  await expect(flightplan.list).toContainText("20,000 entries");

  // Now that it was planned, nothing is held against it.
  await page.reload();
  await expect(flightplan.list).toContainText("20,000 entries");
});

test("opens a link during whose planning the page crashed as text alone, and the next text as ever", async ({
  flightplan,
  context,
}) => {
  await flightplan.open();
  await flightplan.paste(large);
  await expect(flightplan.list).toContainText("20,000 entries");
  const fragment = await flightplan.share();

  const victim = await context.newPage();
  await holdWorkers(victim);
  await victim.goto(`./${fragment}`);
  await expect(planning(victim)).toHaveText(/Planning 5/);
  await victim.goto("chrome://crash").catch(() => null);

  const other = await context.newPage();
  const reopened = new FlightplanPage(other);
  await other.goto(`./${fragment}`);
  await expectTextAlone(reopened, other);
  await reopened.paste("pipeline: [a]\njobs: {a: {series: focal, architectures: amd64, run: make}}\n");
  await expect(reopened.entry(/^a 0, focal/)).toBeAttached();
});

/** The text is there from its beginning on. */
async function expectFirstLine(flightplan: FlightplanPage): Promise<void> {
  await flightplan.editor.focus();
  await flightplan.page.keyboard.press("ControlOrMeta+Home");
  await expect(flightplan.editorLines.first()).toHaveText("pipeline:");
}
