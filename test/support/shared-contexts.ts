import type { Browser } from "@playwright/test";
import type { StaticSite } from "../../scripts/support/static-server.mjs";
import { SharedContext } from "./shared-context.ts";

/** Neighbours mostly ask for the same, or for a phone and a desk in turn. */
const mostAtATime = 2;

/** The contexts that the tests of one worker share, by what they ask of them. */
export class SharedContexts {
  /** The one that was used last is the last. */
  readonly #byOptions = new Map<string, SharedContext>();
  readonly #browser: Browser;
  readonly site: StaticSite;

  constructor(browser: Browser, site: StaticSite) {
    this.#browser = browser;
    this.site = site;
  }

  /** The context for a test; `options` are those of it that are not every test's. */
  async take(options: object): Promise<SharedContext> {
    const key = JSON.stringify(options);
    if (this.#byOptions.get(key)?.isUsable === false) await this.#close(key);
    const shared = this.#byOptions.get(key) ?? (await SharedContext.open(this.#browser, this.site));
    this.#byOptions.delete(key);
    this.#byOptions.set(key, shared);
    for (const oldest of [...this.#byOptions.keys()].slice(0, -mostAtATime)) await this.#close(oldest);
    return shared;
  }

  async #close(key: string): Promise<void> {
    const shared = this.#byOptions.get(key);
    this.#byOptions.delete(key);
    await shared?.context.close();
  }
}
