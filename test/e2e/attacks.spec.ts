import type { Page } from "@playwright/test";
import { encodeLink } from "../../src/permalink/encode-link.ts";
import { expect, type FlightplanPage, test } from "../support/flightplan-test.ts";
import { quoteAnything } from "../support/hostile-texts.ts";
import { hostileWords } from "../support/hostile-words.ts";
import { workedExample } from "../support/pipelines.ts";

const words = hostileWords.filter(({ word }) => word.length < 200 && word.trim() !== "").map(({ word }) => word);

/** Every word as the name of a job, as its command, its variable and its package; one as a series, one as an architecture. */
const hostile = [
  `pipeline: [[${words.map(quoteAnything).join(", ")}], last]`,
  "jobs:",
  ...words.map(quoteAnything).map((word) => {
    const rest = `run: ${word}, environment: {${word}: ${word}}, packages: [${word}], input: {job-name: ${word}}`;
    return `  ${word}: {series: jammy, architectures: [amd64], ${rest}}`;
  }),
  `  last: {architectures: [amd64], run: make, matrix: [{series: jammy}, {series: ${quoteAnything(words[0] ?? "")}}]}`,
  "",
].join("\n");

/** What stands in a page only where a word was taken for something else. Violations of its policy are complaints, which fail a test. */
const injected =
  'img[src="x"], [onerror], [onload], [onmouseover], [onclick], iframe, foreignObject, a[href^="javascript"], a[href^="data"], body script:not([src], [type="module"])';

function injectedIn(page: Page): Promise<readonly string[]> {
  return page.locator(injected).evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 300)));
}

/** Everything of the page that shows names, in an order in which each can be reached from the one before. */
const views: readonly (readonly [title: string, reach: (flightplan: FlightplanPage) => Promise<void>])[] = [
  ["the picture", async ({ list }) => expect(list.getByText(/last 0, jammy/).first()).toBeAttached()],
  [
    "the details of an entry",
    async (flightplan) => {
      await flightplan
        .entry(/^<img src=x/)
        .first()
        .focus();
      await flightplan.page.keyboard.press("Enter");
      await expect(flightplan.details).toContainText("<img src=x onerror=");
      await flightplan.details.getByRole("button", { name: "Close the details" }).click();
    },
  ],
  [
    "the table",
    async ({ page }) => {
      await page.getByRole("radio", { name: "Table", exact: true }).check();
      await expect(page.getByRole("rowheader").filter({ hasText: "<img src=x" }).first()).toBeVisible();
      await page
        .getByRole("region", { name: "Plan as a table" })
        .getByRole("radio", { name: /^Problems/ })
        .check();
      await expect(page.locator("[data-column=message]").filter({ hasText: "<img src=x" }).first()).toBeVisible();
      await page.getByRole("radio", { name: "Picture", exact: true }).check();
    },
  ],
  [
    "the explanation",
    async (flightplan) => {
      await flightplan.openPalette("explain this plan");
      await flightplan.page.keyboard.press("Enter");
      await expect(flightplan.page.getByRole("complementary", { name: "Explanation" })).toContainText("<img src=x");
      await flightplan.page.getByRole("button", { name: "Close the explanation" }).click();
    },
  ],
  [
    "the run",
    async (flightplan) => {
      await flightplan.openPalette("simulate the run");
      await flightplan.page.keyboard.press("Enter");
      await expect(flightplan.page.getByRole("region", { name: "Simulation" })).toBeVisible();
      await flightplan.page.getByRole("button", { name: "End", exact: true }).click();
    },
  ],
  ...["SVG", "Markdown", "Mermaid", "Text", "Plan JSON"].map(
    (format) =>
      [
        `the export as ${format}`,
        async ({ page }: FlightplanPage) => {
          await page.getByRole("button", { name: "Export" }).click();
          const dialog = page.getByRole("dialog", { name: "Export" });
          await dialog.getByRole("radio", { name: format, exact: true }).check();
          await page.keyboard.press("Escape");
          await expect(dialog).toHaveCount(0);
        },
      ] as const,
  ),
  [
    "sharing a frame",
    async (flightplan) => {
      await flightplan.openShare();
      await flightplan.shareDialog.getByRole("radio", { name: "Embed" }).check();
      await expect(flightplan.shareText).toHaveValue(/^<iframe [^<>]*><\/iframe>$/);
      await flightplan.page.keyboard.press("Escape");
      await expect(flightplan.shareDialog).toHaveCount(0);
    },
  ],
  [
    "the palette",
    async (flightplan) => {
      await flightplan.openPalette("onerror");
      await expect(flightplan.paletteOption(/<img src=x/).first()).toBeVisible();
      await flightplan.page.keyboard.press("Escape");
    },
  ],
  [
    "both plans",
    async ({ page }) => {
      await page.getByRole("radio", { name: /^Both/ }).check();
      await expect(page.getByRole("region", { name: /^Plan as a list|as designed/i }).first()).toBeAttached();
      await page.getByRole("radio", { name: "As designed" }).check();
    },
  ],
];

test("shows hostile names as words in every view: nothing runs, nothing is injected, nothing is fetched", async ({
  flightplan,
  page,
}) => {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await flightplan.open(encodeLink({ text: hostile }));
  for (const [title, reach] of views) {
    await test.step(title, async () => {
      await reach(flightplan);
      expect(await injectedIn(page)).toEqual([]);
    });
  }
  await page.goto(`./embed.html${encodeLink({ text: hostile }, { view: "split" })}`);
  await expect(page.getByText(/last/).first()).toBeAttached();
  expect(await injectedIn(page)).toEqual([]);
  expect(await page.evaluate(() => Reflect.get({}, "polluted"))).toBeUndefined();
  expect(dialogs).toEqual([]);
});

/** What an older or a newer version, or something else at the same address, may have left. */
const nonsense: readonly string[] = [
  "",
  "{",
  "null",
  "[]",
  '{"version":99,"entry":false,"job":false}',
  "<img src=x>",
  "9".repeat(400),
];

const keys = "theme hints map single-keys recent-commands export own-lesson tour planning lessons columns "
  .concat("problem-columns comparison-columns split--text-width split--problems-height split--simulation-height")
  .split(" ")
  .map((key) => `flightplan:${key}`);

test("works with nonsense in every storage, and with the drafts of a newer version", async ({ flightplan, page }) => {
  await page.addInitScript(
    ([names, values]) => {
      const turn = Number(sessionStorage.getItem("turn") ?? 0);
      sessionStorage.setItem("turn", String(turn + 1));
      for (const [i, name] of names.entries()) localStorage.setItem(name, values[(i + turn) % values.length] ?? "");
      for (const [i, name] of ["flightplan:draft", "flightplan:rescued"].entries()) {
        sessionStorage.setItem(name, values[(i + turn) % values.length] ?? "");
      }
    },
    [keys, nonsense] as const,
  );
  for (let turn = 0; turn < nonsense.length; turn += 1) {
    await flightplan.open();
    await flightplan.paste(workedExample);
    await expect(flightplan.lane(/^amd64 on jammy, build farm job, 4 entries/)).toBeAttached();
    await expect(flightplan.problems).toBeInViewport();
    await expect(flightplan.editor).toBeInViewport();
  }
  await page.getByRole("radio", { name: "Table", exact: true }).check();
  await expect(page.getByRole("region", { name: "Plan as a table" }).getByRole("rowheader").first()).toBeVisible();
  await page.goto("./#learn/new");
  await expect(page.getByRole("heading", { level: 1, name: "A lesson of your own" })).toBeVisible();
  await page.goto("./#learn");
  await expect(page.getByRole("heading", { level: 1, name: "Learn" })).toBeVisible();
});

test("takes no message from the page around for anything", async ({ flightplan, page }) => {
  await flightplan.open(encodeLink({ text: workedExample }));
  await page.evaluate(() => {
    const lies = [
      { type: "flightplan:height", version: 1, height: -1 },
      { type: "answer", number: 1, text: "pipeline: []" },
      { kind: "plan", text: "<img src=x onerror=alert(1)>" },
      ["__proto__", { polluted: true }],
      null,
      "SKIP_WAITING",
    ];
    for (const lie of lies) window.postMessage(lie, "*");
  });
  // A message later than the lies: they have been heard by whoever listens.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener("message", ({ data }) => data === "last" && resolve(data));
        window.postMessage("last", "*");
      }),
  );
  await expect(flightplan.lane(/^amd64 on jammy, build farm job, 4 entries/)).toBeAttached();
  expect(await flightplan.text()).toBe(workedExample);
});
