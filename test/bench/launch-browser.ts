import { type Browser, chromium } from "playwright";
import { launchArguments } from "../../scripts/support/launch-arguments.mjs";

/** The browser that `npm run bench` found. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"];
  return chromium.launch({ args: [...launchArguments], ...(executablePath ? { executablePath } : {}) });
}
