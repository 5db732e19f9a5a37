import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "@playwright/test";
import { type StaticSite, serveFolder } from "../../scripts/support/static-server.mjs";

/** How a page of somebody else's frames an embed. */
export interface Framing {
  /** The whole address of the embed. */
  readonly source: string;
  /** The value of `sandbox`; null for none. */
  readonly sandbox: string | null;
}

/** The page as a host would write it, with more of its own above and below the frame. */
export const hostHtml = `<!doctype html>
<title>A page of somebody else</title>
<link rel="icon" href="data:,">
<style>p { height: 600px; margin: 0 } iframe { width: 100%; border: 0; height: 300px }</style>
<p>Above</p>
<p>Below</p>
<script>
  addEventListener("message", ({ source, data }) => {
    const frame = document.querySelector("iframe");
    if (source !== frame?.contentWindow || data?.type !== "flightplan:height") return;
    frame.dataset.heights = [frame.dataset.heights, data.height].filter(Boolean).join(" ");
    frame.dataset.version = data.version;
    frame.style.height = data.height + "px";
  });
</script>
`;

/** Serves the page from a port of its own: another origin than the one of the embed. */
export async function serveHost(): Promise<StaticSite> {
  const folder = await mkdtemp(join(tmpdir(), "flightplan-host-"));
  await writeFile(join(folder, "index.html"), hostHtml);
  const site = await serveFolder(folder);
  return {
    ...site,
    async close() {
      await site.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Puts an embed between what is above and below, in the place of the last one. */
export async function frame(page: Page, { source, sandbox }: Framing): Promise<FrameLocator> {
  await page.evaluate(
    ([src, tokens]) => {
      document.querySelector("iframe")?.remove();
      const element = document.createElement("iframe");
      element.title = "A plan";
      if (tokens !== null) element.setAttribute("sandbox", tokens);
      element.src = src;
      document.querySelector("p")?.after(element);
    },
    [source, sandbox] as const,
  );
  return page.frameLocator("iframe");
}
