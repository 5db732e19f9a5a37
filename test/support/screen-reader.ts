import type { Page } from "@playwright/test";
import { expect } from "./browser-test.ts";

/** Somebody who is told what they do not see: the words of every live region, in the order in which they came. */
export class ScreenReader {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Listens from the next page on that is opened. */
  async listen(): Promise<void> {
    await this.page.addInitScript(keepWhatIsSaid);
  }

  /** Waits until words are said, and is done with them and all before. What is said in one go is asked for in one go, or by a part of it. */
  async hears(words: string | RegExp): Promise<void> {
    const pattern = typeof words === "string" ? expect.stringContaining(words) : expect.stringMatching(words);
    await expect.poll(() => this.said()).toContainEqual(pattern);
    const said = await this.said();
    const at = said.findIndex((one) => (typeof words === "string" ? one.includes(words) : words.test(one)));
    await this.page.evaluate((count) => window.flightplanSaid.splice(0, count), at + 1);
  }

  /** What was said and not asked for yet. */
  async said(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.flightplanSaid);
  }
}

declare global {
  interface Window {
    flightplanSaid: string[];
  }
}

/** Runs in the page, before its own scripts. */
function keepWhatIsSaid(): void {
  const said: string[] = [];
  window.flightplanSaid = said;
  const live = ":is([aria-live], [role=status], [role=alert]):not([aria-live=off])";
  new MutationObserver((changes) => {
    const regions = new Set<Element>();
    for (const { target, addedNodes } of changes) {
      const parent = target instanceof Element ? target : target.parentElement;
      const around = parent?.closest(live);
      if (around) regions.add(around);
      else {
        for (const node of addedNodes) {
          if (node instanceof Element)
            for (const region of [node, ...node.querySelectorAll(live)]) if (region.matches(live)) regions.add(region);
        }
      }
    }
    for (const region of regions) if (region.textContent.trim() !== "") said.push(region.textContent);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
