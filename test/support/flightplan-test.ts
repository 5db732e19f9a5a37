import { test as base, expect } from "./browser-test.ts";
import { FlightplanPage } from "./flightplan-page.ts";

/** `test` with the page as somebody uses it. */
export const test = base.extend<{ readonly flightplan: FlightplanPage }>({
  flightplan: async ({ page }, provide) => provide(new FlightplanPage(page)),
});

export { expect, FlightplanPage };
