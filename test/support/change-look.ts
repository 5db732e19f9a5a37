import { expect, type Page } from "@playwright/test";

/** What a system asks of the looks of pages. */
const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "forced colours": { colorScheme: "light", forcedColors: "active" },
} as const;

/** Has the system ask for another look, and waits until the page, which follows it live, has that. */
export async function changeLook(page: Page, look: keyof typeof looks): Promise<void> {
  await page.emulateMedia(looks[look]);
  await expect(page.locator("html")).toHaveAttribute("data-theme", looks[look].colorScheme);
}
