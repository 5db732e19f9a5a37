import type { Page } from "@playwright/test";
import { encodeLink } from "../../src/permalink/encode-link.ts";
import { expect, type FlightplanPage, test } from "../support/flightplan-test.ts";
import { quoteAnything } from "../support/hostile-texts.ts";
import { hostileWords } from "../support/hostile-words.ts";
import { findCommanding } from "../support/output-faults.ts";
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

/** What the page says, to who looks and who listens, but for the text itself and what is to be copied. */
async function commandingIn(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const own = ".cm-content, textarea, input, script, style";
    const spoken = ["aria-label", "aria-description", "aria-valuetext", "title", "alt", "data-label", "data-hint"];
    return [...document.body.querySelectorAll("*")].flatMap((element) => {
      if (element.closest(own) !== null) return [];
      const texts = [...element.childNodes].map((node) => (node instanceof Text ? node.data : ""));
      return [...texts, ...spoken.map((name) => element.getAttribute(name) ?? "")];
    });
  });
  return said.flatMap(findCommanding);
}

interface View {
  readonly title: string;
  readonly reach: (flightplan: FlightplanPage) => Promise<void>;
  /** Back to where the next one is reached from. */
  readonly leave?: (flightplan: FlightplanPage) => Promise<void>;
}

/** Everything of the page that shows names, in an order in which each can be reached from the one before. */
const views: readonly View[] = [
  {
    title: "the picture",
    reach: async ({ list }) => expect(list.getByText(/last 0, jammy/).first()).toBeAttached(),
  },
  {
    title: "the details of an entry",
    reach: async (flightplan) => {
      await flightplan
        .entry(/^<img src=x/)
        .first()
        .focus();
      await flightplan.page.keyboard.press("Enter");
      await expect(flightplan.details).toContainText("<img src=x onerror=");
    },
    leave: async ({ details }) => details.getByRole("button", { name: "Close the details" }).click(),
  },
  {
    title: "the details of an entry that turns what stands behind it",
    reach: async (flightplan) => {
      await flightplan
        .entry(/^a�b�c/)
        .first()
        .focus();
      await flightplan.page.keyboard.press("Enter");
      await expect(flightplan.details.getByRole("heading", { level: 2 })).toContainText("a�b�c");
      await expect(flightplan.details.getByText("lpci -v run-one").first()).toContainText("a�b�c");
    },
    leave: async ({ details }) => details.getByRole("button", { name: "Close the details" }).click(),
  },
  {
    title: "the table",
    reach: async ({ page }) => {
      await page.getByRole("radio", { name: "Table", exact: true }).check();
      await expect(page.getByRole("rowheader").filter({ hasText: "<img src=x" }).first()).toBeVisible();
    },
  },
  {
    title: "the problems as a table",
    reach: async ({ page }) => {
      await page
        .getByRole("region", { name: "Plan as a table" })
        .getByRole("radio", { name: /^Problems/ })
        .check();
      await expect(page.locator("[data-column=message]").filter({ hasText: "<img src=x" }).first()).toBeVisible();
    },
    leave: async ({ page }) => page.getByRole("radio", { name: "Picture", exact: true }).check(),
  },
  {
    title: "the explanation",
    reach: async (flightplan) => {
      await flightplan.openPalette("explain this plan");
      await flightplan.page.keyboard.press("Enter");
      await expect(flightplan.page.getByRole("complementary", { name: "Explanation" })).toContainText("<img src=x");
    },
    leave: async ({ page }) => page.getByRole("button", { name: "Close the explanation" }).click(),
  },
  {
    title: "the run",
    reach: async (flightplan) => {
      await flightplan.openPalette("simulate the run");
      await flightplan.page.keyboard.press("Enter");
      await expect(flightplan.page.getByRole("region", { name: "Simulation" })).toBeVisible();
      await flightplan.page.getByRole("button", { name: "End", exact: true }).click();
    },
  },
  ...["SVG", "Markdown", "Mermaid", "Text", "Plan JSON"].map((format) => ({
    title: `the export as ${format}`,
    reach: async ({ page }: FlightplanPage) => {
      await page.getByRole("button", { name: "Export" }).click();
      const dialog = page.getByRole("dialog", { name: "Export" });
      await dialog.getByRole("radio", { name: format, exact: true }).check();
    },
    leave: async ({ page }: FlightplanPage) => {
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog", { name: "Export" })).toHaveCount(0);
    },
  })),
  {
    title: "sharing a frame",
    reach: async (flightplan) => {
      await flightplan.openShare();
      await flightplan.shareDialog.getByRole("radio", { name: "Embed" }).check();
      await expect(flightplan.shareText).toHaveValue(/^<iframe [^<>]*><\/iframe>$/);
    },
    leave: async ({ page, shareDialog }) => {
      await page.keyboard.press("Escape");
      await expect(shareDialog).toHaveCount(0);
    },
  },
  {
    title: "the palette",
    reach: async (flightplan) => {
      await flightplan.openPalette("onerror");
      await expect(flightplan.paletteOption(/<img src=x/).first()).toBeVisible();
    },
    leave: async ({ page }) => page.keyboard.press("Escape"),
  },
  {
    title: "both plans",
    reach: async ({ page }) => {
      await page.getByRole("radio", { name: /^Both/ }).check();
      await expect(page.getByRole("region", { name: /^Plan as a list|as designed/i }).first()).toBeAttached();
    },
    leave: async ({ page }) => page.getByRole("radio", { name: "As designed" }).check(),
  },
];

test("shows hostile names as words in every view: nothing runs, is injected, fetched, or turns other words round", async ({
  flightplan,
  page,
}) => {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await flightplan.open(encodeLink({ text: hostile }));
  for (const { title, reach, leave } of views) {
    await test.step(title, async () => {
      await reach(flightplan);
      expect(await injectedIn(page)).toEqual([]);
      expect(await commandingIn(page)).toEqual([]);
      await leave?.(flightplan);
    });
  }
  await page.goto(`./embed.html${encodeLink({ text: hostile }, { view: "split" })}`);
  await expect(page.getByText(/last/).first()).toBeAttached();
  expect(await injectedIn(page)).toEqual([]);
  expect(await commandingIn(page)).toEqual([]);
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
