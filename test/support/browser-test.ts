import { fileURLToPath } from "node:url";
import { type BrowserContext, type BrowserContextOptions, test as base, expect } from "@playwright/test";
import { type StaticSite, serveFolder } from "../../scripts/support/static-server.mjs";

const build = fileURLToPath(new URL("../../dist/", import.meta.url));

interface Fixtures {
  /** The path under which the build is served; `test.use({ sitePath: "/some/path/" })` changes it. */
  readonly sitePath: string;
  /** The production build, served to this test alone on a port of its own; `site.requests` has all that was asked of it. */
  readonly site: StaticSite;
  /** What went wrong in any page of this test so far. A test that ends with any has failed: see `complaints.expected`. */
  readonly complaints: Complaints;
  /** A visitor with nothing stored, beside the first: another profile, another window size. */
  readonly newVisitor: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/** Errors on the console, uncaught errors, policy violations and requests to anywhere but the site. */
interface Complaints {
  readonly list: string[];
  /** Complaints that match are what the test is about, and no failure. */
  expected(pattern: RegExp): void;
}

/** Playwright's `test` against the production build: `page.goto("./")` is the page, and every test also fails on complaints. */
export const test = base.extend<Fixtures>({
  sitePath: ["/", { option: true }],
  site: async ({ sitePath }, provide) => {
    const site = await serveFolder(build, { under: sitePath });
    await provide(site);
    await site.close();
  },
  baseURL: async ({ site }, provide) => provide(site.url),
  complaints: [
    async ({ context, site }, provide) => {
      const list: string[] = [];
      const expected: RegExp[] = [];
      watch(context, site, list);
      await provide({ list, expected: (pattern) => expected.push(pattern) });
      expect(list.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)))).toEqual([]);
    },
    { auto: true },
  ],
  newVisitor: async ({ browser, site, complaints }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async (options) => {
      const context = await browser.newContext(options);
      watch(context, site, complaints.list);
      contexts.push(context);
      return context;
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };

function watch(context: BrowserContext, site: StaticSite, complaints: string[]): void {
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site.origin && protocol.startsWith("http")) complaints.push(`request: ${request.url()}`);
  });
}
