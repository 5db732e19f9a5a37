import { defineConfig } from "@playwright/test";
import { launchOptions } from "../support/launch-options.ts";

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../../test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Nothing is decided by how long it took: these only end what hangs.
  timeout: 240_000,
  expect: { timeout: 15_000 },
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
