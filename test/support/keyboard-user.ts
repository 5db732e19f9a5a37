import { expect, type Locator, type Page } from "@playwright/test";

/** Somebody who has a keyboard and nothing else. Whatever has the focus has to be seen to have it, after every key. */
export class KeyboardUser {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses keys, one after the other, and answers for what has the focus then. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.seesFocus();
    }
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** Goes to a control by Tab alone, in so many steps; out of the editor by Escape first. */
  async tabTo(target: Locator, { most = 30, back = false } = {}): Promise<void> {
    await this.goTo(target, back ? "Shift+Tab" : "Tab", most);
  }

  /** Goes to a part of the page by F6 alone; the target is what has the focus there. */
  async goToPart(target: Locator): Promise<void> {
    await this.goTo(target, "F6", 9);
  }

  /** Goes on by one key until the target has the focus. */
  async goTo(target: Locator, key: string, most: number): Promise<void> {
    for (let step = 0; step < most; step += 1) {
      const isInText = await this.page.evaluate(() => document.activeElement?.classList.contains("cm-content"));
      if (isInText && key.endsWith("Tab")) await this.page.keyboard.press("Escape");
      await this.press(key);
      if (await this.has(target)) return;
    }
    throw new Error(`${key} did not lead to ${String(target)} in ${most} steps.`);
  }

  async has(target: Locator): Promise<boolean> {
    if ((await target.count()) !== 1) return false;
    return target.evaluate((element) => element === document.activeElement);
  }

  /** Waits until something has the focus, and it is seen. */
  async seesFocus(): Promise<void> {
    await expect.poll(() => this.page.evaluate(howFocusIsLost)).toBe("");
  }
}

/** What is wrong with the focus: nothing where it is on an element that shows it. Runs in the page. */
function howFocusIsLost(): string {
  const active = document.activeElement;
  if (!active || active === document.body) return "Nothing has the focus.";
  const isRinged = (element: Element | null | undefined) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
  };
  // The list beside the picture has its ring on the picture.
  if (active.closest("section[aria-label*='as a list']")) {
    return document.querySelector("[data-focused], [data-ring]") ? "" : `Nothing is drawn for ${active.textContent}.`;
  }
  // Where a caret stands is seen by the caret; a field of a segment or a switch has its ring beside it.
  const places = [active, active.parentElement, active.nextElementSibling, active.closest(".cm-editor.cm-focused")];
  if (active.classList.contains("cm-content") && getComputedStyle(active).caretColor !== "transparent") return "";
  return places.some((place) => isRinged(place)) ? "" : `No ring is drawn for ${active.outerHTML.slice(0, 200)}.`;
}
