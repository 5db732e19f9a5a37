import type { Page } from "@playwright/test";

/** Holds back what the page asks for at such addresses, as on a slow line, until the function that it returns is called. */
export async function holdBack(page: Page, addresses: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(addresses, async (route) => {
    await released;
    // The page that asked may be gone by then.
    await route.continue().catch(() => {});
  });
  return release;
}
