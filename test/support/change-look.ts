import { expect, type Page } from "@playwright/test";

/** What a system asks of the looks of pages. */
export interface Look {
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
}

/** Has the system ask for another look, and waits until the page, which follows it live, has that. */
export async function changeLook(page: Page, look: Look): Promise<void> {
  await page.emulateMedia(look);
  await expect(page.locator("html")).toHaveAttribute("data-theme", look.colorScheme);
}
