import type { Page } from "@playwright/test";

/** How far the page can be scrolled to the side (pixels). */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Names of controls that stand outside the window and are in nothing that can be scrolled. */
export function controlsOutOfReach(page: Page): Promise<readonly string[]> {
  return controlsAmiss(page, "outside");
}

/** Names of controls over whose middle something else lies, and that are in nothing that can be scrolled. */
export function coveredControls(page: Page): Promise<readonly string[]> {
  return controlsAmiss(page, "covered");
}

function controlsAmiss(page: Page, fault: "outside" | "covered"): Promise<readonly string[]> {
  return page.evaluate((looked) => {
    const controls = document.querySelectorAll<HTMLElement>(
      "header button, main button, main input, main select, [role=tab], [role=separator]",
    );
    const isScrolled = (element: Element): boolean => {
      for (let parent = element.parentElement; parent; parent = parent.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(parent);
        if (/auto|scroll/.test(overflowX + overflowY)) return true;
      }
      return false;
    };
    const isOutside = (control: HTMLElement): boolean => {
      const { left, right, top, bottom } = control.getBoundingClientRect();
      return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
    };
    const isCovered = (control: HTMLElement): boolean => {
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return there !== null && !control.contains(there) && !there.contains(control);
    };
    return [...controls]
      .filter(
        (control) => control.checkVisibility() && !control.closest(".visually-hidden, [role=region][aria-label*=list]"),
      )
      .filter((control) => !isScrolled(control))
      .filter(looked === "outside" ? isOutside : isCovered)
      .map((control) => control.ariaLabel ?? control.textContent);
  }, fault);
}

/** Words of controls and headings that stand outside of their box. */
export function clippedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isOutside = (box: DOMRect, element: HTMLElement): boolean => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1;
    };
    const wordsOutside = (element: HTMLElement): readonly string[] => {
      const found: string[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement } = node;
        // What is for screen readers only has a pixel.
        if (!parentElement || parentElement.getBoundingClientRect().width <= 1) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        if (range.getClientRects().length > 0 && isOutside(range.getBoundingClientRect(), element)) {
          found.push(node.textContent ?? "");
        }
      }
      return found;
    };
    const named =
      "header button, main [role=group] :is(button, label), [role=dialog] :is(button, label), [role=tab], h1, h2";
    return [...document.querySelectorAll<HTMLElement>(named)]
      .filter((element) => element.checkVisibility() && !element.closest(".visually-hidden"))
      .flatMap(wordsOutside);
  });
}
