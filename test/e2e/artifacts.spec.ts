import { expect, test } from "../support/flightplan-test.ts";

const flow = "[data-artifact-flow]";

test("draws and says what entries read and who reads from them, where that fails, and however many there are", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await test.step("draws what an entry reads and who reads from it, on every lane that holds it", async () => {
    await flightplan.chooseExample("Inputs and outputs");
    await flightplan.entry("build 0, noble, on amd64, stage 1 of 4").press("Enter");
    // test:0, test:1 and publish:0 on amd64, test:0 and test:1 on arm64.
    await expect(page.locator(flow)).toHaveAttribute("data-arrives", "5");
    await expect(page.locator(flow)).toHaveAttribute("data-fails", "0");

    await flightplan.entry("report 0, noble, on amd64, stage 4 of 4").press("Enter");
    await expect(page.locator(flow)).toHaveAttribute("data-arrives", "0");
    await expect(page.locator(flow)).toHaveAttribute("data-fails", "2");
    await expect(page.locator(flow)).toContainText("more than one: test");

    await page.keyboard.press("Escape");
    await expect(page.locator(flow)).toHaveCount(0);
  });

  await test.step("says in the details what is read, saved and by whom, and follows it by keyboard", async () => {
    await flightplan.chooseExample("Inputs and outputs");
    await flightplan.entry("build 0, noble, on amd64, stage 1 of 4").press("Enter");
    await expect(flightplan.details.getByRole("heading", { name: "Inputs and outputs" })).toBeVisible();
    await expect(flightplan.details).toContainText("Reads nothing.");
    await expect(flightplan.details.getByText("paths: [dist/*.tar.gz]", { exact: true })).toBeVisible();
    await expect(flightplan.details.getByText("expires: P14D", { exact: true })).toBeVisible();

    await flightplan.details.getByRole("button", { name: "publish:0", exact: true }).press("Enter");
    const title = flightplan.details.getByRole("heading", { name: "publish:0" });
    await expect(title).toBeFocused();
    await expect(flightplan.details).toContainText("Files go to built/files, properties to built/properties.");
    await expect(flightplan.details).toContainText("Saves nothing: it declares no output.");
    // Close, stage, lane, the command to be copied, and then who is read from.
    for (let stop = 0; stop < 5; stop += 1) await page.keyboard.press("Tab");
    await expect(flightplan.details.getByRole("button", { name: "build:0", exact: true })).toBeFocused();
  });

  await test.step("says why an input fails on its lane, with the entries that it finds", async () => {
    await flightplan.chooseExample("Inputs and outputs");
    await expect(flightplan.problems).toContainText(
      "The input of report fails: it asks for test, and more than one job with that name was previously executed: test:0 and test:1",
    );
    await flightplan.entry("report 0, noble, on amd64, stage 4 of 4").press("Enter");
    await expect(flightplan.details).toContainText("Input not available on amd64");
    await expect(flightplan.details.getByRole("button", { name: "test:1", exact: true })).toBeVisible();
  });

  await test.step("draws hundreds of readers without more elements than a picture may have", async () => {
    const items = "      - {series: noble}\n".repeat(400);
    await flightplan.paste(`pipeline: [build, test]
jobs:
  build: {series: noble, architectures: [amd64], run: make, output: {paths: [dist/*]}}
  test:
    architectures: [amd64]
    run: make check
    input: {job-name: build, target-directory: in}
    matrix:
${items}`);
    await expect(flightplan.lane(/^amd64 on noble, build farm job, 401 entries/)).toBeAttached();
    await flightplan.entry("build 0, noble, on amd64, stage 1 of 2").press("Enter");
    await expect(page.locator(flow)).toHaveAttribute("data-arrives", "300");
    expect(await page.locator("[data-diagram] *").count()).toBeLessThanOrEqual(1_500);
    expect(await page.locator(`${flow} *`).count()).toBeLessThanOrEqual(40);
    await expect(flightplan.details).toContainText("and 392 more");
  });

  await test.step("draws an input without a source as a stub that says so, and nothing from afar", async () => {
    await flightplan.paste(`pipeline: [build, test]
jobs:
  build: {series: noble, architectures: [amd64, arm64], run: make, output: {paths: [dist/*]}}
  test: {series: noble, architectures: [amd64, arm64], run: make check, input: {job-name: biuld, target-directory: in}}
`);
    await flightplan.entry("test 0, noble, on arm64, stage 2 of 2").press("Enter");
    await expect(page.locator(flow)).toHaveAttribute("data-fails", "2");
    await expect(page.locator(flow)).toContainText("not available: biuld");
    for (let i = 0; i < 6; i += 1) await page.getByRole("button", { name: "Zoom out" }).click();
    await expect(page.locator(flow)).toHaveCount(0);
  });
});
