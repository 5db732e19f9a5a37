import type { Page } from "@playwright/test";
import { expect, test } from "../support/flightplan-test.ts";
import { inEachState } from "../support/in-each-state.ts";
import { inEachWindow } from "../support/in-each-window.ts";
import { clippedWords, controlsOutOfReach, sidewaysScroll } from "../support/page-fit.ts";
import { closeDetails, type PageState } from "../support/page-states.ts";
import { pasteAnywhere } from "../support/paste-anywhere.ts";
import { crossArchitecture, dialectsDiffer, manyProblems } from "../support/pipelines.ts";

const sizes = [
  { name: "a small phone", width: 320, height: 568, isTouched: true },
  { name: "a phone", width: 360, height: 640, isTouched: true },
  { name: "a phone on its side", width: 640, height: 360, isTouched: true },
  { name: "a frame in another page", width: 600, height: 400, isTouched: false },
  { name: "a laptop at 200 %", width: 640, height: 400, isTouched: false },
  { name: "a tablet", width: 768, height: 1024, isTouched: true },
  { name: "a tablet on its side", width: 1024, height: 768, isTouched: true },
  { name: "a projector", width: 2560, height: 1440, isTouched: false },
] as const;

const longNames = `pipeline: [${"very-".repeat(20)}long, "\u{645}\u{631}\u{62d}\u{628}\u{627}"]
jobs:
  ${"very-".repeat(20)}long: {series: jammy, architectures: [amd64, arm64], run: make}
  "\u{645}\u{631}\u{62d}\u{628}\u{627}": {series: jammy, architectures: amd64, run: ${"x".repeat(300)}}
`;

/** In an order in which each can be reached from the one before. */
const states: readonly PageState[] = [
  { title: "the worked example", reach: async () => {} },
  {
    title: "the details of an entry",
    reach: async (flightplan) => {
      await flightplan
        .entry(/^test-snap 1/)
        .first()
        .focus();
      await flightplan.page.keyboard.press("Enter");
      await expect(flightplan.details).toBeVisible();
    },
    leave: closeDetails,
  },
  { title: "long names", reach: async (flightplan) => pasteAnywhere(flightplan, longNames) },
  { title: "a refused pipeline", reach: async (flightplan) => pasteAnywhere(flightplan, crossArchitecture) },
  { title: "many problems", reach: async (flightplan) => pasteAnywhere(flightplan, manyProblems, "Problems") },
  { title: "a broken text", reach: async (flightplan) => pasteAnywhere(flightplan, "pipeline: [\n") },
  {
    title: "both plans",
    reach: async (flightplan) => {
      await pasteAnywhere(flightplan, dialectsDiffer);
      await flightplan.page.getByRole("radio", { name: /^Both/ }).check();
      await expect(flightplan.page.locator("[data-difference]").first()).toBeAttached();
    },
  },
];

for (const isTouched of [true, false]) {
  const windows = sizes.filter((size) => size.isTouched === isTouched);

  test.describe(windows.map(({ name }) => name).join(", "), () => {
    test.use({ viewport: windows[0] ?? null, hasTouch: isTouched });

    test("scrolls nowhere sideways and has every control in reach, in every state", async ({ flightplan, page }) => {
      await flightplan.open();
      await inEachState(states, flightplan, async ({ title }) => {
        await inEachWindow(windows, page, async (name) => {
          await expect.soft.poll(() => sidewaysScroll(page), `${title}, ${name}`).toBe(0);
          await expect.soft.poll(() => controlsOutOfReach(page), `${title}, ${name}`).toEqual([]);
        });
      });
    });
  });
}

test.describe("touched", () => {
  const windows = sizes.filter(({ isTouched }) => isTouched);
  test.use({ viewport: windows[0] ?? null, hasTouch: true, isMobile: true });

  test("has targets that a finger hits, in every window", async ({ flightplan, page }) => {
    await flightplan.open();
    const view = page.getByRole("button", { name: "View" });
    await inEachWindow(windows, page, async (name) => {
      await expect.poll(() => smallTargets(page, 44), name).toEqual([]);
      if (!(await view.isVisible())) return;
      await view.tap();
      await expect(page.getByRole("combobox", { name: "Dispatch on" })).toBeVisible();
      expect(await smallTargets(page, 44), name).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("combobox", { name: "Dispatch on" })).toHaveCount(0);
    });
  });
});

test.describe("a phone", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test("shows the entry whose details are open, above them", async ({ flightplan, page }) => {
    await flightplan.open();
    await flightplan
      .entry(/^test-snap 2/)
      .last()
      .focus();
    await page.keyboard.press("Enter");
    await expect(flightplan.details).toBeVisible();
    const entry = page.locator(".react-flow [data-selected]");
    await expect(entry).toBeInViewport({ ratio: 1 });
    const sheet = await flightplan.details.boundingBox();
    const drawn = await entry.boundingBox();
    if (!sheet || !drawn) throw new Error("Nothing is drawn.");
    expect(drawn.y + drawn.height).toBeLessThanOrEqual(sheet.y);
    expect(sheet.width).toBe(360);
  });
});

test.describe("a frame in another page", () => {
  test.use({ viewport: { width: 600, height: 400 } });

  test("leaves most of it to the plan, details open or not", async ({ flightplan, page }) => {
    await flightplan.open();
    const picture = page.locator(".react-flow");
    expect((await picture.boundingBox())?.height).toBeGreaterThan(280);
    await flightplan
      .entry(/^test-snap 1/)
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await expect(flightplan.details).toBeVisible();
    expect((await picture.boundingBox())?.width).toBeGreaterThan(240);
    expect((await picture.boundingBox())?.height).toBeGreaterThan(280);
  });
});

test.describe("both plans of a file that lpci rejects", () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test("have the word for it below them, not over the second", async ({ flightplan, page }) => {
    await flightplan.open();
    await pasteAnywhere(flightplan, dialectsDiffer.replace("run: make lint", "run: make lint\n    runs: twice"));
    await page.getByRole("radio", { name: /^Both/ }).check();
    const word = page.getByRole("region", { name: "Rejection" });
    await expect(word).toBeVisible();
    const figures = await page
      .locator(".react-flow")
      .evaluateAll((pictures) =>
        pictures.map((picture) => picture.closest("section")?.parentElement?.getBoundingClientRect().bottom ?? 0),
      );
    expect(figures).toHaveLength(2);
    expect(Math.max(...figures)).toBeLessThanOrEqual((await word.boundingBox())?.y ?? 0);
  });
});

test.describe("text that somebody spaces out as WCAG 1.4.12 has it", () => {
  test("stays within its boxes", async ({ flightplan, page }) => {
    await flightplan.open();
    await page.addStyleTag({
      content: `main section button, main section label, header * {
        line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }`,
    });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await controlsOutOfReach(page)).toEqual([]);
    expect(await clippedWords(page)).toEqual([]);
  });
});

/** Controls that are smaller than so many pixels and have less room around them than makes up for it. */
function smallTargets(page: Page, size: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      "header button, [role=tab], [role=group] :is(button, select, label), fieldset button",
    );
    const extent = (control: HTMLElement) => {
      const { width, height } = control.getBoundingClientRect();
      // What a pseudo-element adds around it is part of the target.
      const added = getComputedStyle(control, "::after");
      const grown = added.position === "absolute" && added.content !== "none";
      return grown
        ? { width: Number.parseFloat(added.width), height: Number.parseFloat(added.height) }
        : { width, height };
    };
    return [...controls]
      .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((control) => ({ control, ...extent(control) }))
      .filter(({ height }) => height < least)
      .map(({ control, height }) => `${control.ariaLabel ?? control.textContent}: ${height}`);
  }, size);
}
