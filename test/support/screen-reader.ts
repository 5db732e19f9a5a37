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

  /** Waits until words are said, and is done with them and all before. What is said in one go may be asked for in parts: a busy page says more in one go. */
  async hears(words: string | RegExp): Promise<void> {
    const pattern = typeof words === "string" ? expect.stringContaining(words) : expect.stringMatching(words);
    await expect.poll(() => this.said(), { intervals: soon }).toContainEqual(pattern);
    const said = await this.said();
    const ends = said.map((one) => endOf(words, one));
    const at = ends.findIndex((end) => end >= 0);
    const rest = said[at]?.slice(ends[at]).replace(/^[\s.]+/, "") ?? "";
    await this.page.evaluate(
      ([count, left]) => window.flightplanSaid.splice(0, count, ...(left === "" ? [] : [left])),
      [at + 1, rest] as const,
    );
  }

  /** What was said and not asked for yet. */
  async said(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.flightplanSaid);
  }
}

/** Most of what is said is said within a second or two: asking every second would wait as long again (milliseconds). */
const soon = [50, 100, 100, 200];

declare global {
  interface Window {
    flightplanSaid: string[];
  }
}

/** Where words end in what was said; -1 where they are not in it. */
function endOf(words: string | RegExp, said: string): number {
  if (typeof words === "string") return said.includes(words) ? said.indexOf(words) + words.length : -1;
  const found = words.exec(said);
  return found ? found.index + found[0].length : -1;
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
