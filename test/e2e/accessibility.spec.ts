import type { Page } from "@playwright/test";
import { axeFor } from "../support/axe-for.ts";
import { expect, type FlightplanPage, test } from "../support/flightplan-test.ts";
import { inEachState } from "../support/in-each-state.ts";
import { freshStates, narrowStates, type PageState, wideStates } from "../support/page-states.ts";
import { spokenFaults } from "../support/spoken-faults.ts";

/** All that axe has to say of WCAG up to AA, and what it takes for good practice. */
const allTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What of that is about colours: everything else is the same in all looks. */
const colourRules = ["color-contrast", "link-in-text-block"];

type Scope = "everything" | "colours";

/** Everything that axe finds, in words to be read in a failure. */
async function findings(page: Page, scope: Scope): Promise<readonly string[]> {
  const axe = axeFor(page);
  const { violations } = await (scope === "everything" ? axe.withTags(allTags) : axe.withRules(colourRules)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

/** Goes from state to state in one page and gathers what is found in any. */
async function findingsIn(
  states: readonly PageState[],
  flightplan: FlightplanPage,
  scope: Scope,
): Promise<readonly string[]> {
  const found: string[] = [];
  await inEachState(states, flightplan, async ({ title }) => {
    const faults = scope === "everything" ? await spokenFaults(flightplan.page) : [];
    const all = [...(await findings(flightplan.page, scope)), ...faults];
    found.push(...all.map((finding) => `in ${title}: ${finding}`));
  });
  return found;
}

/** How the page can look. Each has every state. */
const looks = [
  { name: "light", use: { colorScheme: "light" }, scope: "everything" },
  { name: "dark", use: { colorScheme: "dark" }, scope: "colours" },
  { name: "forced colours", use: { contextOptions: { forcedColors: "active" } }, scope: "colours" },
] as const;

/** Only ends what hangs: these go through dozens of states (milliseconds). */
const manyStates = 300_000;

for (const { name, use, scope } of looks) {
  test.describe(name, () => {
    test.use(use);

    test(`has no finding of axe${scope === "everything" ? ", and says nothing twice," : ""} in any state`, async ({
      flightplan,
    }) => {
      test.setTimeout(manyStates);
      await flightplan.open();
      expect(await findingsIn(wideStates, flightplan, scope)).toEqual([]);
    });

    test("has no finding of axe while a plan takes long, and where it was stopped", async ({ flightplan }) => {
      await flightplan.open();
      expect(await findingsIn(freshStates, flightplan, scope)).toEqual([]);
    });

    test.describe("phone", () => {
      test.use({ viewport: { width: 360, height: 640 } });

      test(`has no finding of axe${scope === "everything" ? ", and says nothing twice," : ""} in any state`, async ({
        flightplan,
      }) => {
        test.setTimeout(manyStates);
        await flightplan.open();
        expect(await findingsIn(narrowStates, flightplan, scope)).toEqual([]);
      });
    });
  });
}

test.describe("in a small frame", () => {
  test.use({ viewport: { width: 600, height: 400 } });

  test("has no finding of axe", async ({ flightplan, page }) => {
    await flightplan.open();
    expect(await findings(page, "everything")).toEqual([]);
  });
});

test("has no finding of axe while the editor is still on its way", async ({ flightplan, page, complaints }) => {
  complaints.expected(/ERR_FAILED/);
  await page.route(/assets\/Editor-.*\.js$/, (route) => route.abort());
  await page.goto("./");
  await expect(flightplan.editor).toBeVisible();
  expect(await findings(page, "everything")).toEqual([]);
});

test("hides the picture from screen readers, which have the list", async ({ flightplan, page }) => {
  await flightplan.open();
  await expect(page.locator("[aria-hidden=true] .react-flow, .react-flow[aria-hidden=true]")).toHaveCount(1);
});
