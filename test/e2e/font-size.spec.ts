import { expect, test } from "../support/flightplan-test.ts";
import { inEachState } from "../support/in-each-state.ts";
import { inEachWindow } from "../support/in-each-window.ts";
import { launchOptions } from "../support/launch-options.ts";
import { clippedWords, controlsOutOfReach, coveredControls, sidewaysScroll } from "../support/page-fit.ts";
import { closeDetails, escape, type PageState } from "../support/page-states.ts";
import { pasteAnywhere } from "../support/paste-anywhere.ts";
import { crossArchitecture, dialectsDiffer, manyProblems } from "../support/pipelines.ts";

// The browser's own setting, as somebody has it who reads large letters; not the zoom, which the responsive tests have.
test.use({ launchOptions: launchOptions("--blink-settings=defaultFontSize=24") });

const sizes = [
  { name: "a laptop", width: 1280, height: 800, isTouched: false },
  { name: "a tablet", width: 768, height: 1024, isTouched: true },
  { name: "a phone", width: 360, height: 640, isTouched: true },
] as const;

interface State extends PageState {
  /** Whether it lies over the rest on purpose. */
  readonly covers?: true;
}

/** A dialog that a command of the palette opens, as it can be reached at every width. */
function dialog(name: string, command: string): State {
  return {
    title: `the dialog ${name}`,
    covers: true,
    async reach(flightplan) {
      await flightplan.openPalette(command);
      await flightplan.paletteOption(command).first().click();
      await expect(flightplan.page.getByRole("dialog", { name })).toBeVisible();
    },
    leave: escape,
  };
}

/** In an order in which each can be reached from the one before. */
const states: readonly State[] = [
  { title: "the worked example", reach: async () => {} },
  {
    title: "the details of an entry",
    covers: true,
    async reach(flightplan) {
      await flightplan
        .entry(/^test-snap 1/)
        .first()
        .focus();
      await flightplan.page.keyboard.press("Enter");
      await expect(flightplan.details).toBeVisible();
    },
    leave: closeDetails,
  },
  {
    title: "the table",
    async reach({ page }) {
      await page.getByRole("radio", { name: "Table", exact: true }).check();
      await expect(page.getByRole("rowheader").first()).toBeVisible();
    },
    leave: async ({ page }) => page.getByRole("radio", { name: "Picture", exact: true }).check(),
  },
  {
    title: "a search",
    async reach(flightplan) {
      await flightplan.page.getByRole("button", { name: "Find in the plan" }).click();
      await flightplan.page.keyboard.type("jammy");
      await expect(flightplan.searchBar).toContainText("1 of ");
    },
    leave: async ({ page }) => page.getByRole("button", { name: "Close the search" }).click(),
  },
  { title: "the palette", covers: true, reach: async (flightplan) => flightplan.openPalette("snap"), leave: escape },
  dialog("Export", "Export the plan…"),
  dialog("Farm", "Change the farm"),
  dialog("Help", "Help and shortcuts"),
  dialog("About Flightplan", "About Flightplan"),
  { title: "a refused pipeline", reach: async (flightplan) => pasteAnywhere(flightplan, crossArchitecture) },
  { title: "many problems", reach: async (flightplan) => pasteAnywhere(flightplan, manyProblems, "Problems") },
  {
    title: "both plans",
    // Below each other, the second begins under the choice of the view.
    covers: true,
    async reach(flightplan) {
      await pasteAnywhere(flightplan, dialectsDiffer);
      await flightplan.page.getByRole("radio", { name: /^Both/ }).check();
      await expect(flightplan.page.locator("[data-difference]").first()).toBeAttached();
    },
  },
];

for (const isTouched of [false, true]) {
  const windows = sizes.filter((size) => size.isTouched === isTouched);

  test.describe(windows.map(({ name }) => name).join(", "), () => {
    test.use({ viewport: windows[0] ?? null, hasTouch: isTouched });

    test("has letters of the size that the browser is set to, nothing cut off or out of reach, in every state", async ({
      flightplan,
      page,
    }) => {
      await flightplan.open();
      const body = await page.evaluate(() => getComputedStyle(document.body).fontSize);
      expect(body).toBe("21px");
      await inEachState(states, flightplan, async ({ title, covers }) => {
        await inEachWindow(windows, page, async (name) => {
          const where = `${title}, ${name}`;
          await expect.soft.poll(() => sidewaysScroll(page), where).toBe(0);
          await expect.soft.poll(() => controlsOutOfReach(page), where).toEqual([]);
          await expect.soft.poll(() => clippedWords(page), where).toEqual([]);
          if (!covers) await expect.soft.poll(() => coveredControls(page), where).toEqual([]);
        });
      });
    });
  });
}

test("draws the picture in the same places whatever the size of letters", async ({ flightplan, page }) => {
  await flightplan.open();
  const name = page.locator(".react-flow [data-lane] > span").first();
  await expect(name).toHaveCSS("font-size", "16px");
});
