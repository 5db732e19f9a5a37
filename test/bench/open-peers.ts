import type { Page } from "playwright";
import { serveFolder } from "../../scripts/support/static-server.mjs";
import type { Bench } from "./bench.ts";

/** Opens the page that draws and exports what other libraries draw and export, too. */
export async function openPeers({ browser, pages }: Bench): Promise<{ page: Page; close: () => Promise<void> }> {
  const site = await serveFolder(pages.peers);
  const page = await browser.newPage({ viewport: { width: 828, height: 800 } });
  await page.goto(`${site.url}peers.html`);
  await page.waitForFunction(() => globalThis.peers !== undefined);
  return {
    page,
    async close() {
      await page.close();
      await site.close();
    },
  };
}
