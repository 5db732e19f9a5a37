import { axeFindings } from "../support/axe-findings.ts";
import { changeLook } from "../support/change-look.ts";
import { expect, type FlightplanPage, test } from "../support/flightplan-test.ts";
import { inEachState } from "../support/in-each-state.ts";
import { freshStates, narrowStates, type PageState, wideStates } from "../support/page-states.ts";
import { spokenFaults } from "../support/spoken-faults.ts";

/** All that axe has to say of WCAG up to AA, and what it takes for good practice. */
const everything = {
  only: { type: "tag" as const, values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
};

/** What of that is about colours: everything else is the same in all looks. */
const colours = { only: { type: "rule" as const, values: ["color-contrast", "link-in-text-block"] } };

/** How the page can look; it follows the system live, so each state is reached once and looked at in all of them. */
const looks = [
  { look: "light", asked: everything },
  { look: "dark", asked: colours },
  { look: "forced colours", asked: colours },
] as const;

/** Goes from state to state in one page and gathers what is found in any, in any look. */
async function findingsIn(states: readonly PageState[], flightplan: FlightplanPage): Promise<readonly string[]> {
  const { page } = flightplan;
  const found: string[] = [];
  await inEachState(states, flightplan, async ({ title }) => {
    found.push(...(await spokenFaults(page)).map((fault) => `in ${title}: ${fault}`));
    for (const { look, asked } of looks) {
      await test.step(look, async () => {
        await changeLook(page, look);
        found.push(...(await axeFindings(page, asked)).map((finding) => `in ${title}, ${look}: ${finding}`));
      });
    }
    await changeLook(page, "light");
  });
  return found;
}

/** Only ends what hangs: these go through dozens of states (milliseconds). */
const manyStates = 600_000;

// Apart, so that they can go on beside each other.
for (const [about, states] of Object.entries(wideStates)) {
  test(`has no finding of axe, and says nothing twice, in any look of any state: ${about}`, async ({
    flightplan,
    page,
  }) => {
    test.setTimeout(manyStates);
    await flightplan.open();
    // The picture is hidden from screen readers, which have the list.
    await expect(page.locator("[aria-hidden=true] .react-flow, .react-flow[aria-hidden=true]")).toHaveCount(1);
    expect(await findingsIn(states, flightplan)).toEqual([]);
  });
}

test("has no finding of axe, and says nothing twice, while a plan takes long, and where it was stopped", async ({
  flightplan,
}) => {
  await flightplan.open();
  expect(await findingsIn(freshStates, flightplan)).toEqual([]);
});

test.describe("phone", () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test("has no finding of axe, and says nothing twice, in any state and look", async ({ flightplan }) => {
    test.setTimeout(manyStates);
    await flightplan.open();
    expect(await findingsIn(narrowStates, flightplan)).toEqual([]);
  });
});

test.describe("in a small frame", () => {
  test.use({ viewport: { width: 600, height: 400 } });

  test("has no finding of axe", async ({ flightplan, page }) => {
    await flightplan.open();
    expect(await axeFindings(page, everything)).toEqual([]);
  });
});

test("has no finding of axe while the editor is still on its way", async ({ flightplan, page, complaints }) => {
  complaints.expected(/ERR_FAILED/);
  await page.route(/assets\/Editor-.*\.js$/, (route) => route.abort());
  await page.goto("./");
  await expect(flightplan.editor).toBeVisible();
  expect(await axeFindings(page, everything)).toEqual([]);
});
