import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { StaticSite } from "../../scripts/support/static-server.mjs";

/** All that Chromium keeps for a site, except what it was served: that is what sharing is for. */
const keptForSite = "cookies,local_storage,indexeddb,cache_storage,service_workers,file_systems";

/**
 * A context that tests have one after another, each with pages of its own and nothing stored. It has the site's scripts
 * already, and compiled: opening the page costs two thirds of what it costs somebody who comes for the first time.
 */
export class SharedContext {
  readonly context: BrowserContext;
  /** A page that stays, so that the next ones run in the process that knows the scripts. */
  readonly #anchor: Page;
  readonly #session: CDPSession;
  readonly #site: StaticSite;
  #isUsable = true;

  private constructor(context: BrowserContext, anchor: Page, session: CDPSession, site: StaticSite) {
    this.context = context;
    this.#anchor = anchor;
    this.#session = session;
    this.#site = site;
    anchor.once("crash", () => {
      this.#isUsable = false;
    });
  }

  /** With the options that the test at hand asks for. */
  static async open(browser: Browser, site: StaticSite): Promise<SharedContext> {
    const context = await browser.newContext();
    const anchor = await context.newPage();
    await anchor.goto(`${site.url}icon.svg`);
    return new SharedContext(context, anchor, await context.newCDPSession(anchor), site);
  }

  /** Not where a test has made it crash. */
  get isUsable(): boolean {
    return this.#isUsable;
  }

  /** Forgets what the test before has stored and was allowed. */
  async begin(permissions: readonly string[]): Promise<void> {
    await this.context.clearPermissions();
    await this.context.grantPermissions([...permissions]);
    // A page that was closed may still be writing.
    await expect(async () => {
      await this.#session.send("Storage.clearDataForOrigin", {
        origin: this.#site.origin,
        storageTypes: keptForSite,
      });
      expect(await this.#anchor.evaluate(whatIsStored)).toEqual([]);
    }).toPass();
  }

  /** Closes what the test has opened. */
  async end(): Promise<void> {
    const opened = this.context.pages().filter((page) => page !== this.#anchor);
    await Promise.all(opened.map((page) => page.close()));
  }
}

/** Runs in the page that stays. */
async function whatIsStored(): Promise<readonly string[]> {
  const databases = await indexedDB.databases();
  return [...Object.keys(localStorage), ...databases.map(({ name }) => name ?? "")];
}
