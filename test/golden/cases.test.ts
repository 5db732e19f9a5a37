import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { analyseText } from "../support/analyse-text.ts";
import { describePlan } from "./describe-plan.ts";

const folder = fileURLToPath(new URL("./cases", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".yml"))
  .map((file) => file.slice(0, -".yml".length));

describe("the planner's own cases", () => {
  it.each(names)("gives the expected plans for %s", async (name) => {
    const text = readFileSync(`${folder}/${name}.yml`, "utf8");
    const choices = {
      targetSeries: option(text, "series")?.split(",") ?? null,
      dispatchSeries: option(text, "dispatch"),
    };
    const plans = (["designed", "deployed"] as const).map((dialect) =>
      describePlan(analyseText(text, { ...choices, dialect }), text),
    );
    await expect(`${plans.join("\n\n")}\n`).toMatchFileSnapshot(`${folder}/${name}.txt`);
  });
});

/** A first line `# options: --series a,b --dispatch c` chooses as the command line does. */
function option(text: string, name: string): string | null {
  return new RegExp(`^# options:.*--${name} (\\S+)`).exec(text)?.[1] ?? null;
}
