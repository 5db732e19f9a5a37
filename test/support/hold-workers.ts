import type { Page } from "@playwright/test";

/** Workers that never answer, as one does that is at a text that takes for ever: it is all that the page knows of it. */
export async function holdWorkers(page: Page): Promise<void> {
  await page.route(/analysis-worker/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: "self.onmessage = () => {};" }),
  );
}

/** A text that is left to a worker. */
export const longText = `pipeline: [a]\njobs: {a: {series: focal, architectures: amd64, run: make}}\n${"# A comment.\n".repeat(1_000)}`;
