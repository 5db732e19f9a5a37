import { encodeLink } from "../../src/permalink/encode-link.ts";
import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture, workedExample } from "../support/pipelines.ts";

test("replays the planner step by step, the picture growing, up to where it ends", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await flightplan.open();
  await flightplan.paste(workedExample);
  await flightplan.openPalette("replay the planner");
  await page.keyboard.press("Enter");
  const replay = page.getByRole("region", { name: "Replay" });
  await expect(replay.getByRole("heading", { name: "Read the YAML" })).toBeFocused();
  const list = page.getByRole("region", { name: /^The plan by then/ });
  const lanes = list.getByRole("button", { name: /entries/ });

  const forward = replay.getByRole("button", { name: "Step forward" });
  await forward.click();
  await screenReader.hears("Step 2 of 6: Expand the matrix.");
  await expect(lanes.first()).toHaveAccessibleName(/^all variants/);
  await expect(page.locator(".cm-markedLine.cm-line").filter({ hasText: "matrix:" })).toHaveCount(1);
  await replay.getByRole("slider", { name: "Step" }).fill("6");
  await expect(replay.getByRole("heading", { name: "Filter by architecture" })).toBeVisible();
  await expect(forward).toBeDisabled();
  await expect(lanes.first()).toHaveAccessibleName(/^amd64 on jammy/);
  await expect(list.getByRole("button", { name: /dropped from arm64/ })).toHaveCount(1);

  // Played from the end, it begins anew and goes on by itself.
  await replay.getByRole("button", { name: "Play", exact: true }).click();
  await expect(replay.getByRole("slider", { name: "Step" })).toHaveValue(/^[2-5]$/);
  await replay.getByRole("button", { name: "Pause" }).click();
  await expect(replay.getByRole("button", { name: "Play", exact: true })).toBeVisible();

  await flightplan.paste(crossArchitecture);
  await replay.getByRole("slider", { name: "Step" }).press("End");
  await expect(replay).toContainText("Here it ends: nothing is built.");
  await expect(replay.getByRole("heading", { name: "Check across architectures" })).toBeVisible();
  // Escape closes it, and one goes on in the plan.
  await page.keyboard.press("Escape");
  await expect(replay).toHaveCount(0);
  await expect(page.locator("#plan")).toBeFocused();
  await expect(flightplan.lane(/^arm64/)).toBeAttached();
});

test("is in links and drafts, at its step, as the explanation is, and takes no focus when it opens", async ({
  flightplan,
  page,
}) => {
  await page.goto(`./${encodeLink({ text: workedExample, account: { kind: "replay", step: 3 } })}`);
  const replay = page.getByRole("region", { name: "Replay" });
  await expect(replay.getByRole("heading", { name: "Filter by target series" })).toBeVisible();
  await expect(replay.getByRole("slider", { name: "Step" })).toHaveValue("3");
  await expect(page.locator("body")).toBeFocused();
  await replay.getByRole("button", { name: "Step forward" }).click();
  await flightplan.share();
  await replay.getByRole("button", { name: "Close the replay" }).click();
  await expect(replay).toHaveCount(0);
  await expect(flightplan.lane(/^arm64 on jammy/)).toBeAttached();

  // What was shared is told as far as it was then.
  await page.reload();
  await expect(replay.getByRole("heading", { name: "Check across architectures" })).toBeVisible();
  await expect(page.locator("body")).toBeFocused();
  await replay.getByRole("button", { name: "Close the replay" }).click();

  // The tab's own draft is told as it was.
  await flightplan.paste(crossArchitecture);
  await page.getByRole("button", { name: "Explain", exact: true }).click();
  const explanation = page.getByRole("complementary", { name: "Explanation" });
  await expect(explanation).toContainText("Launchpad refuses this pipeline and builds nothing.");
  await page.reload();
  await expect(explanation).toContainText("Launchpad refuses this pipeline and builds nothing.");
  await expect(page.locator("body")).toBeFocused();
  await explanation.getByRole("button", { name: "Close the explanation" }).click();
  await expect(explanation).toHaveCount(0);
});
