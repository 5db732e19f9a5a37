import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture } from "../support/pipelines.ts";

test("offers the tour once, shows the page in five steps by the keyboard, and remembers it", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  const step = page.getByRole("dialog");
  const offer = page.getByRole("button", { name: "New here? Take the tour" });
  await expect(offer).toBeVisible();
  await expect(step).toHaveCount(0);
  await offer.press("Enter");
  for (const title of ["Your file", "The plan", "What if", "Problems", "Hand it on, and go on"]) {
    await expect(step.getByRole("heading", { name: title })).toBeFocused();
    await expect(step.getByRole("heading", { name: title })).toBeInViewport({ ratio: 1 });
    await expect(step.getByRole("button", { name: /Next|Done/ })).toBeInViewport({ ratio: 1 });
    await step.getByRole("button", { name: /Next|Done/ }).press("Enter");
  }
  await expect(step).toHaveCount(0);
  await page.reload();
  await flightplan.ready();
  await expect(
    page
      .getByRole("button", { name: "Saved on this device" })
      .or(page.getByRole("link", { name: "Learn", exact: true })),
  ).toBeVisible();
  await expect(offer).toHaveCount(0);

  // Asked for, it comes from everywhere, and Escape gives the focus back.
  await page.getByRole("link", { name: "Learn", exact: true }).click();
  await page.getByRole("button", { name: "Take the tour" }).click();
  await expect(step.getByRole("heading", { name: "Your file" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(step).toHaveCount(0);
  // To where somebody came from, or to the plan: never nowhere.
  await expect(page.locator("header :focus, #plan:focus")).toHaveCount(1);
});

test("offers no tour to whoever comes by a link, and shows it in tabs on a phone", async ({
  flightplan,
  newVisitor,
}) => {
  await flightplan.open();
  await flightplan.paste(crossArchitecture);
  const link = await flightplan.share();

  const visitor = await newVisitor();
  const visited = await visitor.newPage();
  await visited.goto(`./${link}`);
  await expect(visited.getByRole("button", { name: "Help and shortcuts" })).toBeVisible();
  await visited.keyboard.press("ControlOrMeta+k");
  const palette = visited.getByRole("combobox");
  await expect(async () => {
    await visited.keyboard.press("ControlOrMeta+k");
    await expect(palette).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await expect(visited.getByRole("button", { name: "New here? Take the tour", includeHidden: true })).toHaveCount(0);
  await visited.setViewportSize({ width: 360, height: 640 });
  await visited.keyboard.type("tour");
  await visited.keyboard.press("Enter");
  const step = visited.getByRole("dialog", { name: "Your file" });
  await expect(step).toBeVisible();
  await expect(visited.getByRole("tab", { name: "YAML" })).toHaveAttribute("aria-selected", "true");
  await step.getByRole("button", { name: "Next" }).click();
  await expect(visited.getByRole("dialog", { name: "The plan" })).toBeVisible();
  await expect(visited.getByRole("tab", { name: "Plan" })).toHaveAttribute("aria-selected", "true");
  await visited.getByRole("button", { name: "End the tour" }).click();
  await expect(visited.getByRole("dialog")).toHaveCount(0);
});
