import type { Locator } from "@playwright/test";
import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture } from "../support/pipelines.ts";

test.use({ contextOptions: { forcedColors: "active" } });

/** How something looks apart from its colours. */
function shapeOf(element: Locator): Promise<string> {
  return element.first().evaluate((node) => {
    const { borderTopStyle, borderTopWidth, outlineStyle, outlineWidth } = getComputedStyle(node);
    const name = node.querySelector("b, s");
    const line = name ? getComputedStyle(name).textDecorationLine : "";
    const outline = outlineStyle === "none" ? "none" : `${outlineStyle} ${outlineWidth}`;
    return `${borderTopStyle} ${borderTopWidth}, outline ${outline}, ${line}`;
  });
}

test("tells by lines and outlines what colours would tell otherwise", async ({ flightplan, page }) => {
  await flightplan.open();
  await test.step("tells entries apart by their lines: what runs, is dropped, pointed at, marked and focused", async () => {
    const picture = page.locator(".react-flow");
    const shapes = [
      await shapeOf(picture.locator("[data-entry='build-snap:0/amd64']")),
      await shapeOf(picture.locator("[data-entry]").filter({ has: page.locator("s") })),
    ];
    await picture.locator("[data-entry='test-snap:1/amd64']").hover();
    await expect(picture.locator("[data-pointed]")).toHaveCount(1);
    shapes.push(await shapeOf(picture.locator("[data-pointed]")));
    await page.mouse.move(0, 0);
    await flightplan.editorLines.filter({ hasText: "run: snapcraft" }).click();
    await expect(picture.locator("[data-entry][data-marked]").first()).toBeAttached();
    shapes.push(await shapeOf(picture.locator("[data-entry][data-marked]")));
    await flightplan
      .entry(/^test-snap 2/)
      .first()
      .focus();
    await page.keyboard.press("ArrowUp");
    await expect(picture.locator("[data-entry][data-focused]")).toHaveCount(1);
    shapes.push(await shapeOf(picture.locator("[data-entry][data-focused]")));
    expect(new Set(shapes).size, shapes.join("\n")).toBe(shapes.length);
  });

  await test.step("shows which of several is chosen by more than a colour that is taken away", async () => {
    const outline = (locator: Locator) => locator.evaluate((node) => getComputedStyle(node).outlineStyle);
    await expect(page.getByRole("radio", { name: "As designed" })).toBeChecked();
    const chosen = page.locator("label").filter({ hasText: /^Designed$/ });
    const other = page.locator("label").filter({ hasText: /^Deployed$/ });
    expect(await outline(chosen)).not.toBe(await outline(other));
    await page.getByRole("button", { name: "bionic", exact: true }).click();
    await page.mouse.move(0, 0);
    expect(await outline(page.getByRole("button", { name: "focal", exact: true }))).not.toBe("none");
    await expect(page.getByRole("button", { name: "bionic", exact: true })).toHaveAttribute("aria-pressed", "false");
  });

  await test.step("draws a lane that is withheld with another line than one that runs", async () => {
    const lane = page.locator(".react-flow__node-lane > *");
    const runs = await shapeOf(lane);
    await flightplan.paste(crossArchitecture);
    await expect(flightplan.verdict).toBeVisible();
    expect(await shapeOf(lane)).not.toBe(runs);
  });
});
