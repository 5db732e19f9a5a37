import { readdirSync, readFileSync } from "node:fs";
import { decodeFragment } from "../../src/permalink/decode-fragment.ts";
import { expect, FlightplanPage, test } from "../support/flightplan-test.ts";
import { crossArchitecture, dialectsDiffer } from "../support/pipelines.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("shares text and every choice, reopened by somebody with nothing stored", async ({
  flightplan,
  page,
  newVisitor,
}) => {
  await flightplan.open();
  await flightplan.paste(dialectsDiffer);
  await page.getByRole("combobox", { name: "Dispatch on" }).selectOption("noble");
  await page.getByRole("button", { name: "focal", exact: true }).click();
  await page.getByRole("radio", { name: /As deployed/ }).check();
  await page.getByRole("switch", { name: /Dropped/ }).uncheck();
  await flightplan.share();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("#1.");

  const visitor = await newVisitor();
  const visited = new FlightplanPage(await visitor.newPage());
  await visited.page.goto(link);
  await visited.ready();
  await expect.poll(() => visited.text()).toBe(dialectsDiffer.replace(/\n$/, "\n"));
  await expect(visited.page.getByRole("radio", { name: /As deployed/ })).toBeChecked();
  await expect(visited.page.getByRole("button", { name: "focal", exact: true })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  await expect(visited.page.getByRole("combobox", { name: "Dispatch on" })).toHaveValue("noble");
  await expect(visited.page.getByRole("switch", { name: /Dropped/ })).not.toBeChecked();
});

test("keeps a typed text out of the address, a link in it until the text changes, and the text over a reload", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await test.step("never puts what was only typed into the address", async () => {
    await flightplan.paste(crossArchitecture);
    await expect(flightplan.verdict).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
  });

  await test.step("keeps the text over a reload without a link", async () => {
    await flightplan.paste(crossArchitecture);
    await expect(page.getByText("Saved on this device")).toBeVisible();
    await page.reload();
    await flightplan.ready();
    await expect(flightplan.verdict).toContainText("Job test would run on arm64");
    await expect.poll(() => flightplan.text()).toBe(crossArchitecture);
  });

  await test.step("keeps a link in the address until the text changes", async () => {
    await flightplan.paste(dialectsDiffer);
    await flightplan.share();
    const link = page.url();
    await page.reload();
    await flightplan.ready();
    expect(page.url()).toBe(link);
    await flightplan.paste(crossArchitecture);
    await expect(page).not.toHaveURL(/#1\./);
  });

  await test.step("opens a link that is followed within the page, and offers the text before it", async () => {
    await flightplan.paste(crossArchitecture);
    const fragment = await flightplan.share();
    await flightplan.paste(dialectsDiffer);
    await expect(page).not.toHaveURL(/#1\./);
    await page.evaluate((whole) => {
      location.hash = whole;
    }, fragment);
    await expect(flightplan.verdict).toContainText("Job test would run on arm64");
    await flightplan.notices.getByRole("button", { name: "Undo" }).click();
    await expect(flightplan.verdict).toBeHidden();
    await expect.poll(() => flightplan.text()).toBe(dialectsDiffer);
  });
});

test("leaves ordinary anchors alone", async ({ flightplan, page }) => {
  await flightplan.open("#main");
  await expect(flightplan.lane(/^amd64 on jammy/)).toBeAttached();
  await expect(page.getByRole("status")).toBeAttached();
  await expect(flightplan.notices).toHaveCount(0);
  await expect(page).toHaveURL(/#main$/);
});

test("opens every frozen link of format 1", async ({ flightplan, page, complaints }) => {
  expect(complaints.list).toEqual([]);
  const folder = new URL("../permalink/fixtures/", import.meta.url);
  const fragments = readdirSync(folder).flatMap(
    (name) => readFileSync(new URL(name, folder), "utf8").match(/#1\.[^"]*/g) ?? [],
  );
  expect(fragments.length).toBeGreaterThanOrEqual(9);
  for (const fragment of fragments) {
    await page.goto("about:blank");
    await page.goto(`./${fragment}`);
    const lesson = lessonOf(fragment);
    // One with a view leads to the page for frames, a lesson to the one for lessons.
    if (fragment.includes("&view=")) await expect(page.getByRole("link", { name: "Open in Flightplan" })).toBeVisible();
    else if (lesson) await expect(page.getByRole("heading", { name: lesson, level: 1 })).toBeVisible();
    else await expect(flightplan.editorLines.first()).toHaveText(firstLineOf(fragment));
    await expect(page.getByRole("status")).toBeAttached();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByText(/This link (?:was|holds)/)).toHaveCount(0);
  }
});

/** What stands above the lesson in a link, or in the place of one that lacks what a lesson has; null where there is none. */
function lessonOf(fragment: string): string | null {
  const decoded = decodeFragment(fragment);
  const lesson = decoded.kind === "shared" ? decoded.state.lesson : undefined;
  if (lesson === undefined) return null;
  return "text" in lesson ? String(lesson["title"]) : "This lesson cannot be played";
}

/** What the editor shows first of a link's text; where there is none, the words that ask for one. */
function firstLineOf(fragment: string): string {
  const decoded = decodeFragment(fragment);
  if (decoded.kind !== "shared") return `damaged: ${fragment}`;
  const { text } = decoded.state;
  return text === "" ? "Paste a .launchpad.yaml here" : (text.split("\n")[0] ?? "");
}
