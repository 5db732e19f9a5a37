import type { Page } from "@playwright/test";
import axe from "axe-core";

/** What of the page, and which rules; all of both where nothing is said. */
interface Question {
  /** A selector. */
  readonly within?: string;
  readonly only?: { readonly type: "tag" | "rule"; readonly values: string[] };
}

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * What axe complains of in a page without frames, in words to be read in a failure. It stays in the page, which is asked many times, and
 * tells what is wrong only: all that is well would take longer than looking.
 */
export async function axeFindings(page: Page, { within, only }: Question = {}): Promise<readonly string[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, runOnly]) => {
      if (!window.axe) throw new Error("axe has gone with the page.");
      const options = { resultTypes: ["violations" as const], ...(runOnly ? { runOnly } : {}) };
      const { violations } = await window.axe.run(selector ?? document, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
      );
    },
    [within ?? null, only ?? null] as const,
  );
}
