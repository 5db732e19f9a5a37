import type { Page } from "@playwright/test";
import { test } from "./flightplan-test.ts";

/** The size of a window, with a name for those who read of it. */
export interface NamedWindow {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** Gives the window each of the sizes and looks at the page, which then has the first one again: a state need be reached once only. */
export async function inEachWindow(
  windows: readonly NamedWindow[],
  page: Page,
  look: (name: string) => Promise<void>,
): Promise<void> {
  for (const { name, width, height } of windows) {
    await test.step(name, async () => {
      await page.setViewportSize({ width, height });
      await look(name);
    });
  }
  const [first] = windows;
  if (!first) return;
  await page.setViewportSize({ width: first.width, height: first.height });
  // What the page shows in a window of this size is drawn by then.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
