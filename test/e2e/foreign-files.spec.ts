import { expect, test } from "../support/flightplan-test.ts";

const workflow = `name: CI
on: [push]
jobs:
  test:
    runs-on: ubuntu-22.04
    steps:
      - uses: actions/checkout@v4
      - run: npm test
`;

test("says what foreign text would be here, and offers the way", async ({ flightplan, page }) => {
  await flightplan.open();
  await test.step("says what a GitHub workflow would be here, starts from it, and takes that back", async () => {
    await flightplan.paste(workflow);
    await expect(flightplan.problems).toContainText("This looks like a GitHub workflow.");
    await expect(flightplan.problems).toContainText("run: npm test");
    await flightplan.problems.getByRole("button", { name: "Start from this" }).click();
    await expect(flightplan.entry("test 0, jammy, on amd64, stage 1 of 1")).toBeAttached();
    await expect(flightplan.verdict).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(flightplan.editorLines.first()).toHaveText("name: CI");
    await expect(flightplan.problems).toContainText("This looks like a GitHub workflow.");
  });

  await test.step("takes the fences of Markdown off a text", async () => {
    await flightplan.paste(
      "```yaml\npipeline: [lint]\njobs:\n  lint: {series: jammy, architectures: amd64, run: make}\n```\n",
    );
    await flightplan.problems.getByRole("button", { name: "Delete the fences" }).click();
    await expect(flightplan.lane(/^amd64 on jammy/)).toBeAttached();
  });
});
