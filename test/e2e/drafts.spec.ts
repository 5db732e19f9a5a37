import type { Page } from "@playwright/test";
import { expect, FlightplanPage, test } from "../support/flightplan-test.ts";
import { oneLane } from "../support/page-texts.ts";

/** A pipeline of one job, of which the draft is called. */
const pipelineOf = (job: string) => oneLane.replaceAll("build", job);

const status = (page: Page, words: string | RegExp) => page.getByRole("banner").getByRole("button", { name: words });

/** Another tab of the same visitor. */
async function openTab(page: Page, fragment = ""): Promise<FlightplanPage> {
  const tab = new FlightplanPage(await page.context().newPage());
  await tab.page.bringToFront();
  await tab.open(fragment);
  return tab;
}

test("lists what was written, opens it with all its choices, and takes that back in one step", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await flightplan.open();
  await expect(status(page, /draft/)).toHaveCount(0);
  await flightplan.openDrafts();
  await expect(flightplan.drafts).toContainText("No drafts yet.");
  await page.keyboard.press("Escape");
  await expect(flightplan.drafts).toHaveCount(0);

  await flightplan.paste(pipelineOf("compile"));
  await page.getByRole("radio", { name: /As deployed/ }).check();
  await page.getByRole("switch", { name: /Dropped/ }).uncheck();
  // An example that nobody changes is no draft.
  await flightplan.chooseExample("YAML surprises");
  await flightplan.chooseExample("One job");
  await flightplan.paste(pipelineOf("package"));
  await page.getByRole("radio", { name: "As designed" }).check();
  await page.getByRole("switch", { name: /Dropped/ }).check();
  await status(page, "Saved on this device, drafts").click();

  await expect(flightplan.draft("package")).toContainText("this tab");
  await expect(flightplan.draft("package")).toContainText("3 lines, 86 bytes · from the example “One job”");
  await expect(flightplan.drafts.getByRole("listitem")).toHaveCount(2);
  const compile = flightplan.draft("compile");
  await compile.getByRole("button", { name: "Text of draft compile" }).click();
  await expect(compile.getByRole("textbox", { name: "The text of compile" })).toHaveValue(pipelineOf("compile"));
  await compile.getByRole("button", { name: /^Open draft compile, saved (just now|1 minute ago), 3 lines$/ }).click();

  await expect(flightplan.drafts).toHaveCount(0);
  await screenReader.hears("The text was replaced by a draft.");
  await expect.poll(() => flightplan.text()).toBe(pipelineOf("compile"));
  await expect(page.getByRole("radio", { name: /As deployed/ })).toBeChecked();
  await expect(page.getByRole("switch", { name: /Dropped/ })).not.toBeChecked();

  await flightplan.notices.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => flightplan.text()).toBe(pipelineOf("package"));
  await expect(page.getByRole("radio", { name: "As designed" })).toBeChecked();
  await expect(page.getByRole("switch", { name: /Dropped/ })).toBeChecked();

  // What was taken back can be had again, by the editor's own undo.
  await flightplan.editor.focus();
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => flightplan.text()).toBe(pipelineOf("compile"));
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => flightplan.text()).toBe(pipelineOf("package"));

  // Each text is back in its own draft: none is there twice.
  await flightplan.openDrafts();
  await expect(flightplan.draft("package")).toContainText("this tab");
  await expect(flightplan.drafts.getByRole("listitem")).toHaveCount(2);
  await compile.getByRole("button", { name: /^Open/ }).click();
  await expect(flightplan.drafts).toHaveCount(0);
  await flightplan.editor.focus();
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => flightplan.text()).toBe(pipelineOf("package"));
  await page.reload();
  await flightplan.ready();
  await expect.poll(() => flightplan.text()).toBe(pipelineOf("package"));
});

test("deletes one and all, each with a way back, and never what is open", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await flightplan.open();
  for (const job of ["compile", "lint", "package"]) {
    await flightplan.chooseExample("One job");
    await flightplan.paste(pipelineOf(job));
  }
  await flightplan.openDrafts();
  await expect(flightplan.draft("package")).toContainText("this tab");
  await expect(flightplan.draft("package").getByRole("button", { name: /^(Open|Delete)/ })).toHaveCount(0);

  await flightplan.draft("lint").getByRole("button", { name: "Delete draft lint" }).press("Enter");
  await screenReader.hears("“lint” deleted.");
  await expect(flightplan.draft("lint")).toHaveCount(0);
  await expect(flightplan.draft("compile").getByRole("button", { name: "Delete" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(flightplan.drafts.getByRole("listitem")).toHaveCount(1);
  const undo = flightplan.drafts.getByRole("button", { name: "Undo" });
  await expect(undo).toBeFocused();

  // As it is one step back, so it is after the dialog was closed.
  await page.keyboard.press("Escape");
  await expect(flightplan.drafts).toHaveCount(0);
  await flightplan.openDrafts();
  await undo.click();
  await screenReader.hears("“compile” back again.");
  await expect(flightplan.draft("compile").getByRole("button").first()).toBeFocused();
  await undo.click();
  await expect(flightplan.drafts.getByRole("listitem")).toHaveCount(3);
  await expect(undo).toHaveCount(0);

  await flightplan.drafts.getByRole("button", { name: "Delete all" }).click();
  await screenReader.hears("2 drafts deleted.");
  await expect(flightplan.drafts.getByRole("listitem")).toHaveText(/package.*this tab/);
  await expect(flightplan.drafts.getByRole("button", { name: "Delete all" })).toHaveCount(0);
  await undo.click();
  await expect(flightplan.drafts.getByRole("listitem")).toHaveCount(3);
});

test("gives each tab its own draft, a duplicated one too, and shows in one what is saved in another", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await flightplan.paste(pipelineOf("compile"));
  await expect(status(page, "Saved on this device, drafts")).toBeVisible();
  // With an opener, a tab begins with what the session of the other has stored.
  const [popup] = await Promise.all([page.waitForEvent("popup"), page.evaluate(() => void open("./"))]);
  const duplicate = new FlightplanPage(popup);
  await duplicate.ready();
  await expect.poll(() => duplicate.text()).toBe(pipelineOf("compile"));
  await duplicate.openDrafts();
  await expect(duplicate.draft("compile")).toContainText("open in another tab");

  await page.bringToFront();
  await flightplan.paste(pipelineOf("compile-more"));
  await expect(duplicate.draft("compile-more")).toContainText("open in another tab");
  await duplicate.page.keyboard.press("Escape");
  await expect(duplicate.drafts).toHaveCount(0);
  await duplicate.page.bringToFront();
  await duplicate.paste(pipelineOf("lint"));

  await page.bringToFront();
  await flightplan.openDrafts();
  await expect(flightplan.draft("compile-more")).toContainText("this tab");
  const lint = flightplan.draft("lint");
  await expect(lint).toContainText("open in another tab");
  await lint.getByRole("button", { name: "Open a copy of draft lint" }).click();
  await expect(flightplan.drafts).toHaveCount(0);
  await flightplan.paste(pipelineOf("lint-here"));
  await flightplan.openDrafts();
  await expect(flightplan.draft("lint-here")).toContainText("this tab");
  await expect(flightplan.draft("compile-more").getByRole("button", { name: "Delete" })).toBeVisible();
  await expect(flightplan.drafts.getByRole("listitem")).toHaveCount(3);
  await expect.poll(() => duplicate.text()).toBe(pipelineOf("lint"));
});

test.describe("with a process of their own", () => {
  test.use({ isApart: true });

  test("still has the text of a tab that was closed, or that crashed", async ({ flightplan, page }) => {
    await flightplan.open();
    const crashing = await openTab(page);
    await crashing.paste(pipelineOf("compile"));
    await page.bringToFront();
    await flightplan.openDrafts();
    await expect(flightplan.draft("compile")).toContainText("open in another tab");
    await page.keyboard.press("Escape");
    await expect(flightplan.drafts).toHaveCount(0);
    await flightplan.paste(pipelineOf("lint"));
    const session = await page.context().newCDPSession(crashing.page);
    // Nothing of the page runs any more, and it does not answer.
    session.send("Page.crash").catch(() => {});
    await crashing.page.waitForEvent("crash");
    await page.close({ runBeforeUnload: false });

    const later = await openTab(crashing.page);
    await status(later.page, "2 drafts on this device").click();
    await expect(later.draft("compile").getByRole("button", { name: "Delete" })).toBeVisible();
    await later.draft("lint").getByRole("button", { name: "Open draft lint" }).click();
    await expect(later.drafts).toHaveCount(0);
    await expect.poll(() => later.text()).toBe(pipelineOf("lint"));
    await expect(status(later.page, "Saved on this device, drafts")).toBeVisible();
  });
});

test("leaves the drafts alone for a link, over a reload too, until its text is changed", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await flightplan.paste(pipelineOf("linked"));
  const fragment = await flightplan.share();
  await flightplan.paste(pipelineOf("compile"));
  await expect(page).not.toHaveURL(/#1\./);
  await flightplan.openDrafts();
  await expect(flightplan.draft("compile")).toContainText("this tab");
  await page.goto("about:blank");
  await flightplan.open(fragment);
  await page.reload();
  await flightplan.ready();
  await expect.poll(() => flightplan.text()).toBe(pipelineOf("linked"));
  await flightplan.openDrafts();
  await expect(flightplan.drafts.getByRole("listitem")).toHaveText(/compile/);
  await page.keyboard.press("Escape");

  // The same of a link that is followed where something is open.
  await page.evaluate(() => {
    location.hash = "";
  });
  await flightplan.paste(pipelineOf("lint"));
  await page.getByRole("radio", { name: /As deployed/ }).check();
  await flightplan.openDrafts();
  await expect(flightplan.draft("lint")).toContainText("this tab");
  await page.keyboard.press("Escape");
  await page.evaluate((whole) => {
    location.hash = whole;
  }, fragment);
  await expect(page.getByRole("radio", { name: "As designed" })).toBeChecked();
  await flightplan.notices.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => flightplan.text()).toBe(pipelineOf("lint"));
  await expect(page.getByRole("radio", { name: /As deployed/ })).toBeChecked();
  await flightplan.editor.focus();
  for (const job of ["linked", "lint"]) {
    await page.keyboard.press("ControlOrMeta+z");
    await expect.poll(() => flightplan.text()).toBe(pipelineOf(job));
  }
  await flightplan.openDrafts();
  await expect(flightplan.draft("lint")).toContainText("this tab");
  await expect(flightplan.drafts.getByRole("listitem")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(flightplan.drafts).toHaveCount(0);

  await flightplan.chooseExample("One job");
  await flightplan.paste(pipelineOf("linked-and-changed"));
  await flightplan.openDrafts();
  await expect(flightplan.draft("linked-and-changed")).toContainText("this tab");
  await expect(flightplan.draft("compile").getByRole("button", { name: "Open" })).toBeVisible();
});

test("says once that storage is blocked or full, works without, and saves by itself when it can again", async ({
  flightplan,
  page,
  screenReader,
  newVisitor,
  site,
}) => {
  await test.step("blocked, and later allowed", async () => {
    await page.addInitScript(() => {
      const { open } = Object.getOwnPropertyDescriptors(IDBFactory.prototype);
      Object.assign(window, { allowStorage: () => Object.defineProperty(IDBFactory.prototype, "open", open) });
      IDBFactory.prototype.open = () => {
        throw new DOMException("denied", "SecurityError");
      };
    });
    await flightplan.open();
    await flightplan.paste(pipelineOf("compile"));
    await screenReader.hears("Your text is not kept on this device. The browser blocks storage for this page.");
    await expect(status(page, "Not saved: storage is blocked, drafts")).toBeVisible();
    await flightplan.notices.getByRole("button", { name: "Dismiss" }).click();
    await flightplan.paste(pipelineOf("lint"));
    await expect(flightplan.lane(/^amd64/)).toBeAttached();
    await flightplan.openDrafts();
    await expect(flightplan.drafts).toContainText("The drafts cannot be read now.");
    await page.keyboard.press("Escape");
    await expect(flightplan.notices).toHaveCount(0);
    await page.evaluate("allowStorage()");
    // By itself, after a while: nobody types any more.
    await expect(status(page, "Saved on this device, drafts")).toBeVisible();
  });

  await test.step("full, and later not", async () => {
    const visitor = new FlightplanPage(await (await newVisitor()).newPage());
    const session = await visitor.page.context().newCDPSession(visitor.page);
    // Before anything is stored: the browser remembers for a while that there is room.
    await session.send("Storage.overrideQuotaForOrigin", { origin: site.origin, quotaSize: 1 });
    await visitor.open();
    await visitor.paste(pipelineOf("lint"));
    await expect(visitor.notices).toContainText("Its storage is full. Save the file, then delete drafts");
    await expect(status(visitor.page, "Not saved: storage is full, drafts")).toBeVisible();
    await session.send("Storage.overrideQuotaForOrigin", { origin: site.origin });
    await expect(status(visitor.page, "Saved on this device, drafts")).toBeVisible();
  });
});

test("says that a newer version has the drafts, or that the browser cleared them", async ({ newVisitor }) => {
  await test.step("of a newer version", async () => {
    const visitor = new FlightplanPage(await (await newVisitor()).newPage());
    await visitor.open();
    await visitor.paste(pipelineOf("compile"));
    await expect(status(visitor.page, "Saved on this device, drafts")).toBeVisible();
    await visitor.page.evaluate(
      () => new Promise((resolve) => indexedDB.open("flightplan", 1_000).addEventListener("success", resolve)),
    );
    await visitor.paste(pipelineOf("lint"));
    await expect(visitor.notices).toContainText("A newer Flightplan is open in another tab.");
    await expect(status(visitor.page, "Not saved: reload this page, drafts")).toBeVisible();
  });

  await test.step("cleared", async () => {
    const visitor = new FlightplanPage(await (await newVisitor()).newPage());
    await visitor.open();
    await visitor.paste(pipelineOf("compile"));
    await expect(status(visitor.page, "Saved on this device, drafts")).toBeVisible();
    await visitor.page.evaluate(
      () => new Promise((resolve) => indexedDB.deleteDatabase("flightplan").addEventListener("success", resolve)),
    );
    await visitor.page.reload();
    await visitor.ready();
    await expect(visitor.notices).toContainText("The draft of this tab is gone.");
    await visitor.page.reload();
    await visitor.ready();
    await expect(visitor.page.getByRole("status")).toBeAttached();
    await expect(visitor.notices).toHaveCount(0);
  });
});
