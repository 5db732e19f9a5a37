import { browserCandidates, thisMachine } from "../../scripts/support/browser-candidates.mjs";
import { launchArguments } from "../../scripts/support/launch-arguments.mjs";

// `npm test` names the browser that it has tried; run by hand, the first that is found.
const executablePath = browserCandidates(thisMachine())[0];

/** How every browser of the tests is started, here with more arguments. */
export function launchOptions(...more: readonly string[]) {
  return { args: [...launchArguments, ...more], ...(executablePath === undefined ? {} : { executablePath }) };
}
