import { defineConfig } from "@playwright/test";
import { launchOptions } from "../support/launch-options.ts";

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../../test-results",
  fullyParallel: true,
  // One more than the fewest cores there are, as a test sometimes waits.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  // Nothing is decided by how long it took: these only end what hangs.
  timeout: 480_000,
  // The page itself gives up a plan after 20 seconds, and a machine may have much else to do.
  expect: { timeout: 90_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    launchOptions: launchOptions(),
    viewport: { width: 1280, height: 800 },
    // A page that comes out of a cache asks the site for nothing: only the tests of that let it.
    serviceWorkers: "block",
    // As a browser with windows allows it; without, nobody could be asked.
    permissions: ["clipboard-write"],
    locale: "en-GB",
    timezoneId: "UTC",
    screenshot: "only-on-failure",
    // Recording slows every test; `--trace on` for the one that fails.
    trace: "off",
  },
});
