import { expect, test } from "../support/flightplan-test.ts";
import { holdBack } from "../support/hold-back.ts";

test("says that a part failed in its place, and leaves the others alone", async ({ flightplan, page, complaints }) => {
  complaints.expected(/Details-|ERR_FAILED/);
  await page.route(/assets\/Details-.*\.js$/, (route) => route.abort());
  await flightplan.open();
  await flightplan
    .entry(/^test-snap 1/)
    .first()
    .focus();
  await page.keyboard.press("Enter");
  const word = page.getByRole("alert").filter({ hasText: "The details failed, or could not be loaded." });
  await expect(word.getByRole("button", { name: "Reload" })).toBeVisible();
  await expect(page.locator(".react-flow [data-entry]").first()).toBeVisible();
  await flightplan.editor.focus();
  await page.keyboard.type("# still here ");
  await expect(flightplan.editorLines.first()).toHaveText(/^# still here/);
  await page.unroute(/assets\/Details-.*\.js$/);
  await word.getByRole("button", { name: "Reload" }).click();
  await flightplan.ready();
  await expect(flightplan.editorLines.first()).toHaveText(/^# still here/);
});

test("survives a part that fails while it is drawn, and draws it again once an edit has taken the cause away", async ({
  flightplan,
  page,
  complaints,
}) => {
  complaints.expected(/order is broken/);
  // Only the table compares words by their language, and it does so while it is drawn.
  await page.addInitScript(() => {
    const compare = Object.getOwnPropertyDescriptor(Intl.Collator.prototype, "compare");
    Object.defineProperty(Intl.Collator.prototype, "compare", {
      get() {
        if (document.documentElement.dataset["broken"] === "") throw new Error("The order is broken.");
        return compare?.get?.call(this);
      },
    });
  });
  await flightplan.open();
  await page.evaluate(() => document.documentElement.setAttribute("data-broken", ""));
  await page.getByRole("radio", { name: "Table", exact: true }).check();
  const table = page.getByRole("region", { name: "Plan as a table" });
  const word = page.getByRole("alert").filter({ hasText: "This view failed, or could not be loaded." });
  await expect(word.getByRole("button", { name: "Reload" })).toBeVisible();
  await expect(table).toHaveCount(0);

  await page.getByRole("radio", { name: "Picture", exact: true }).check();
  await expect(page.locator(".react-flow [data-entry]").first()).toBeVisible();
  await expect(word).toHaveCount(0);
  await page.getByRole("radio", { name: "Table", exact: true }).check();
  await expect(word).toBeVisible();
  await page.evaluate(() => document.documentElement.removeAttribute("data-broken"));
  await flightplan.editor.focus();
  await page.keyboard.type("# still here ");
  await expect(flightplan.editorLines.first()).toHaveText(/^# still here/);
  await expect(table.getByRole("rowheader").first()).toBeVisible();
});

test("draws the plan where what stands around it did not come", async ({ flightplan, page, complaints }) => {
  complaints.expected(/AroundPicture-|ERR_FAILED/);
  await page.route(/assets\/AroundPicture-.*\.js$/, (route) => route.abort());
  await page.goto("./");
  await expect(flightplan.editorLines.first()).toBeVisible();
  await expect(page.locator(".react-flow [data-entry]").first()).toBeVisible();
  await expect(page.getByText("failed, or could not be loaded")).toHaveCount(0);
});

test("plans what is typed into the plain field where the editor did not come", async ({
  flightplan,
  page,
  complaints,
}) => {
  complaints.expected(/Editor-|ERR_FAILED/);
  await page.route(/assets\/Editor-.*\.js$/, (route) => route.abort());
  await page.goto("./");
  await flightplan.editor.fill("pipeline: [lint]\njobs:\n  lint: {series: noble, architectures: s390x, run: make}\n");
  await expect(flightplan.lane(/^s390x on noble/)).toBeAttached();
});

test("keeps the text over a reload where drafts could not be loaded", async ({ flightplan, page, complaints }) => {
  complaints.expected(/open-and-keep-|ERR_FAILED/);
  const drafts = /assets\/open-and-keep-.*\.js$/;
  await page.route(drafts, (route) => route.abort());
  await flightplan.open();
  await flightplan.editor.focus();
  await page.keyboard.type("# rescued ");
  await expect(flightplan.editorLines.first()).toHaveText(/^# rescued/);
  await page.unroute(drafts);
  await page.reload();
  await expect(flightplan.editorLines.first()).toHaveText(/^# rescued/);
});

test("keeps over a reload what its database has not taken yet, over another one too, and not in place of a link", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  const fragment = await flightplan.share();
  await page.goto("about:blank");
  // A database that never answers: the worst case of one that is slow.
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...names) => {
      const request = open(...names);
      for (const type of ["success", "error", "blocked", "upgradeneeded"]) {
        request.addEventListener(type, (event) => event.stopImmediatePropagation());
      }
      return request;
    };
  });
  await flightplan.open();
  await page.getByRole("radio", { name: /As deployed/ }).check();
  await flightplan.editor.focus();
  await page.keyboard.type("# in a hurry ");
  await expect(flightplan.editorLines.first()).toHaveText(/^# in a hurry/);
  for (let time = 0; time < 2; time += 1) {
    await page.reload();
    await flightplan.ready();
    await expect(flightplan.editorLines.first()).toHaveText(/^# in a hurry/);
    await expect(page.getByRole("radio", { name: /As deployed/ })).toBeChecked();
    await expect(flightplan.notices.getByRole("button", { name: "Undo" })).toHaveCount(0);
  }
  await page.goto("about:blank");
  await flightplan.open(fragment);
  await expect(flightplan.editorLines.first()).toHaveText("pipeline:");
  await page.goBack();
  await page.goBack();
  await flightplan.ready();
  await expect(flightplan.editorLines.first()).toHaveText(/^# in a hurry/);
  // A link followed within the page stays in view, whatever waits behind it.
  await flightplan.editor.focus();
  await page.keyboard.type("# more ");
  await page.evaluate((link) => {
    location.hash = link;
  }, fragment);
  await expect(flightplan.editorLines.first()).toHaveText("pipeline:");
  await page.reload();
  await flightplan.ready();
  await expect(flightplan.editorLines.first()).toHaveText("pipeline:");
});

test("keeps over a reload what was typed before drafts had come, also where they have come since", async ({
  flightplan,
  page,
}) => {
  const goOn = await holdBack(page, /assets\/open-and-keep-.*\.js$/);
  await flightplan.open();
  await flightplan.editor.focus();
  await page.keyboard.type("# early ");
  await expect(flightplan.editorLines.first()).toHaveText(/^# early/);
  await page.reload();
  await flightplan.ready();
  goOn();
  await expect(flightplan.editorLines.first()).toHaveText(/^# early/);
  await expect(page.getByRole("banner")).toContainText("Saved on this device");
});

test("saves by itself what was typed before drafts had come", async ({ flightplan, page }) => {
  const goOn = await holdBack(page, /assets\/open-and-keep-.*\.js$/);
  await flightplan.open();
  await flightplan.editor.focus();
  await page.keyboard.type("# early ");
  await expect(flightplan.editorLines.first()).toHaveText(/^# early/);
  goOn();
  await expect(page.getByRole("banner")).toContainText("Saved on this device");
});

test.describe("without JavaScript", () => {
  test.use({ isApart: true, javaScriptEnabled: false });

  test("says that the page needs it, and does not pretend to load", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("noscript p")).toBeInViewport();
    await expect(page.getByText("Loading")).toBeHidden();
  });
});
