import { test as base, expect } from "./browser-test.ts";
import { FlightplanPage } from "./flightplan-page.ts";
import { ScreenReader } from "./screen-reader.ts";

interface Fixtures {
  readonly flightplan: FlightplanPage;
  /** Hears what is said on `page`. */
  readonly screenReader: ScreenReader;
}

/** `test` with the page as somebody uses it. */
export const test = base.extend<Fixtures>({
  flightplan: async ({ page }, provide) => provide(new FlightplanPage(page)),
  // By itself, or it would miss a page that is opened before each test.
  screenReader: [
    async ({ page }, provide) => {
      const screenReader = new ScreenReader(page);
      await screenReader.listen();
      await provide(screenReader);
    },
    { auto: true },
  ],
});

export { expect, FlightplanPage };
