import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, type FlightplanPage, test } from "../support/flightplan-test.ts";
import { holdWorkers, longText } from "../support/hold-workers.ts";
import { crossArchitecture, dialectsDiffer, manyProblems, workedExample } from "../support/pipelines.ts";

/** Findings that count; what they are about, to be read in a failure. */
async function seriousFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
}

const states: readonly { readonly title: string; readonly reach: (page: FlightplanPage) => Promise<void> }[] = [
  { title: "the first visit", reach: async () => {} },
  {
    title: "a refused pipeline",
    reach: async (flightplan) => {
      await flightplan.paste(crossArchitecture);
      await expect(flightplan.verdict).toBeVisible();
    },
  },
  {
    title: "a broken text with a stale plan",
    reach: async (flightplan) => {
      await flightplan.paste(workedExample);
      await flightplan.paste(`${workedExample}  broken: [\n`);
      await expect(flightplan.verdict).toBeVisible();
    },
  },
  {
    title: "no text",
    reach: async (flightplan) => {
      await flightplan.paste(" ");
      await expect(flightplan.page.getByText("No pipeline yet")).toBeVisible();
    },
  },
  {
    title: "the details of a dropped entry",
    reach: async (flightplan) => {
      await flightplan.entry(/dropped from arm64/).focus();
      await flightplan.page.keyboard.press("Enter");
      await expect(flightplan.details).toBeVisible();
    },
  },
  {
    title: "both plans",
    reach: async (flightplan) => {
      await flightplan.paste(dialectsDiffer);
      await flightplan.page.getByRole("radio", { name: /^Both/ }).check();
      await expect(flightplan.page.locator("[data-difference]").first()).toBeVisible();
    },
  },
  {
    title: "both plans, where they are the same",
    reach: async (flightplan) => {
      await flightplan.page.getByRole("radio", { name: "Both" }).check();
      await expect(flightplan.page.getByText(/^No difference/)).toBeVisible();
    },
  },
  {
    title: "many problems, one of them explained",
    reach: async (flightplan) => {
      await flightplan.paste(manyProblems);
      await expect(flightplan.problems.getByRole("heading", { level: 3 })).toHaveCount(3);
      await flightplan.page.keyboard.press("F8");
      await expect(flightplan.page.locator(".cm-tooltip")).toBeVisible();
    },
  },
  {
    title: "the problems of an entry",
    reach: async (flightplan) => {
      await flightplan.paste(manyProblems);
      await flightplan.entry(/^lint 0, jamy.*1 problem/).focus();
      await flightplan.page.keyboard.press("Enter");
      await expect(flightplan.details).toContainText("Problems");
    },
  },
  {
    title: "a file that lpci rejects",
    reach: async (flightplan) => {
      await flightplan.paste(workedExample.replace("    run: snapcraft\n", "    run: snapcraft\n    runs: twice\n"));
      await expect(flightplan.page.getByRole("region", { name: "Rejection" })).toBeVisible();
    },
  },
  {
    title: "a plan that takes long",
    reach: async (flightplan) => {
      await holdWorkers(flightplan.page);
      await flightplan.paste(longText);
      await expect(flightplan.page.getByRole("button", { name: "Stop" })).toBeVisible();
    },
  },
  {
    title: "a plan that was stopped",
    reach: async (flightplan) => {
      await holdWorkers(flightplan.page);
      await flightplan.paste(longText);
      await flightplan.page.getByRole("button", { name: "Stop" }).click();
      await expect(flightplan.page.getByRole("button", { name: "Try again" })).toBeVisible();
    },
  },
  {
    title: "the examples menu",
    reach: async (flightplan) => {
      await flightplan.page.getByRole("button", { name: "Examples" }).click();
      await expect(flightplan.page.getByRole("menuitem").first()).toBeVisible();
    },
  },
  {
    title: "the help",
    reach: async (flightplan) => {
      await flightplan.page.getByRole("button", { name: "Help and shortcuts" }).click();
      await expect(flightplan.page.getByRole("dialog", { name: "Help" })).toBeVisible();
    },
  },
  {
    title: "the farm, changed and with mistakes",
    reach: async (flightplan) => {
      await flightplan.page.getByRole("button", { name: "Farm", exact: true }).click();
      const farm = flightplan.page.getByRole("dialog", { name: "Farm" });
      await farm.getByRole("checkbox", { name: "arm64 in jammy" }).uncheck();
      await farm.getByRole("button", { name: "Take off noble" }).click();
      await farm.getByRole("button", { name: "Add series" }).click();
      await expect(farm.getByText("Write the codename")).toBeVisible();
    },
  },
  {
    title: "the notice of a replaced text",
    reach: async (flightplan) => {
      await flightplan.chooseExample("YAML surprises");
      await expect(flightplan.notices.getByRole("button", { name: "Undo" })).toBeVisible();
    },
  },
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const { title, reach } of states) {
      test(`has no serious finding of axe in ${title}`, async ({ flightplan, page }) => {
        await flightplan.open();
        await reach(flightplan);
        expect(await seriousFindings(page)).toEqual([]);
      });
    }
  });
}

test.describe("phone", () => {
  test.use({ viewport: { width: 360, height: 640 } });
  for (const tab of ["YAML", "Plan", "Problems"]) {
    test(`has no serious finding of axe in the tab ${tab}`, async ({ flightplan, page }) => {
      await flightplan.open();
      await page.getByRole("tab", { name: tab }).click();
      expect(await seriousFindings(page)).toEqual([]);
    });
  }
});

test.describe("phone, both plans", () => {
  test.use({ viewport: { width: 360, height: 640 } });
  test("has no serious finding of axe", async ({ flightplan, page }) => {
    await flightplan.open();
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: /Silently not built today/ }).click();
    await page.getByRole("radio", { name: /^Both/ }).check();
    await page.locator("summary", { hasText: "1 difference" }).click();
    await expect(page.getByRole("list", { name: "Differences" })).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
  });
});

test.describe("forced colours", () => {
  test.use({ contextOptions: { forcedColors: "active" } });
  test("has no serious finding of axe", async ({ flightplan, page }) => {
    await flightplan.open();
    expect(await seriousFindings(page)).toEqual([]);
    await flightplan.paste(manyProblems);
    await expect(page.locator(".react-flow [data-problem]").first()).toBeAttached();
    expect(await seriousFindings(page)).toEqual([]);
  });
});

test("tells a screen reader what became of the plan", async ({ flightplan, page }) => {
  await flightplan.open();
  await flightplan.paste(crossArchitecture);
  await expect(
    page.getByRole("status").filter({ hasText: /^Launchpad refuses this pipeline\. Line 11: Job test would run/ }),
  ).toBeAttached();
});

test("tells a screen reader once what an edit came to: the plan, and the problems", async ({ flightplan, page }) => {
  await flightplan.open();
  await flightplan.paste(manyProblems);
  const said = page.getByRole("status").filter({ hasText: /2 errors/ });
  await expect(said).toHaveText(
    /^arm64 is gone\. .*1 build farm job, 3 entries, 0 dropped\. 2 errors, 1 warning, 2 notes\.$/,
  );
  await flightplan.problems.getByRole("button", { name: "Replace both values" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Done: Replace both values." })).toBeAttached();
  await expect(page.getByRole("status").filter({ hasText: /1 build farm job, .* 1 warning/ })).toBeAttached();
});

test("hides the picture from screen readers, which have the list", async ({ flightplan, page }) => {
  await flightplan.open();
  await expect(page.locator("[aria-hidden=true] .react-flow, .react-flow[aria-hidden=true]")).toHaveCount(1);
});
