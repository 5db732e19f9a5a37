import { fileURLToPath } from "node:url";
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type ConsoleMessage,
  expect,
  type Request,
  type WebError,
} from "@playwright/test";
import { type StaticSite, serveFolder } from "../../scripts/support/static-server.mjs";
import { SharedContexts } from "./shared-contexts.ts";

const build = fileURLToPath(new URL("../../dist/", import.meta.url));

interface Fixtures {
  /**
   * Whether a test has a site and a context to itself: `test.use({ isApart: true })` where it counts what is asked of the
   * site, or changes more of its context than pages. Others have them one after another, each with nothing stored.
   */
  readonly isApart: boolean;
  /** The path under which the build is served to tests that are apart; `test.use({ isApart: true, sitePath: "/some/path/" })`. */
  readonly sitePath: string;
  /** The production build; to a test that is apart it is served on a port of its own, and `site.requests` has all it asked for. */
  readonly site: StaticSite;
  /** What went wrong in any page of this test so far. A test that ends with any has failed: see `complaints.expected`. */
  readonly complaints: Complaints;
  /** A visitor with nothing stored, beside the first: another profile, another window size. */
  readonly newVisitor: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

interface WorkerFixtures {
  readonly sharedContexts: SharedContexts;
}

/** Errors on the console, uncaught errors, policy violations and requests to anywhere but the site. */
interface Complaints {
  readonly list: string[];
  /** Complaints that match are what the test is about, and no failure. */
  expected(pattern: RegExp): void;
}

/** Playwright's `test` against the production build: `page.goto("./")` is the page, and every test also fails on complaints. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  isApart: [false, { option: true }],
  sitePath: ["/", { option: true }],
  sharedContexts: [
    async ({ browser }, provide) => {
      const site = await serveFolder(build, { mayBeKept: true });
      await provide(new SharedContexts(browser, site));
      await site.close();
    },
    { scope: "worker" },
  ],
  site: async ({ isApart, sitePath, sharedContexts }, provide) => {
    if (!isApart) return provide(sharedContexts.site);
    const site = await serveFolder(build, { under: sitePath });
    await provide(site);
    await site.close();
  },
  baseURL: async ({ site }, provide) => provide(site.url),
  context: async (
    { browser, isApart, sharedContexts, viewport, hasTouch, isMobile, permissions, contextOptions },
    provide,
  ) => {
    if (isApart) {
      const context = await browser.newContext();
      await provide(context);
      return context.close();
    }
    const shared = await sharedContexts.take({ viewport, hasTouch, isMobile, contextOptions });
    await shared.begin(permissions ?? []);
    await provide(shared.context);
    return shared.end();
  },
  complaints: [
    async ({ context, site }, provide) => {
      const list: string[] = [];
      const expected: RegExp[] = [];
      const stopWatching = watch(context, site, list);
      await provide({ list, expected: (pattern) => expected.push(pattern) });
      stopWatching();
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

function watch(context: BrowserContext, site: StaticSite, complaints: string[]): () => void {
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url})`);
  };
  const onError = (error: WebError) => complaints.push(`uncaught: ${error.error().message}`);
  const onRequest = (request: Request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site.origin && protocol.startsWith("http")) complaints.push(`request: ${request.url()}`);
  };
  context.on("console", onConsole).on("weberror", onError).on("request", onRequest);
  return () => {
    context.off("console", onConsole).off("weberror", onError).off("request", onRequest);
  };
}
