import type { Browser } from "playwright";
import type { BuiltPages } from "./build-pages.ts";

/** What every measure of a run shares. */
export interface Bench {
  readonly browser: Browser;
  readonly pages: BuiltPages;
}
