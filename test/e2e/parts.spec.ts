import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture, workedExample } from "../support/pipelines.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("tells of lanes, stages and entries what happens, brings back what is dropped, and stands in a link", async ({
  flightplan,
  page,
  context,
}) => {
  await flightplan.open();
  await test.step("says of a lane why its series, what the builder does and what Launchpad keeps", async () => {
    await flightplan.paste(workedExample);
    await flightplan.lane(/^arm64 on jammy/).focus();
    await page.keyboard.press("Enter");
    const details = page.getByRole("complementary", { name: "Details" });
    await expect(details.getByRole("heading", { name: "arm64", exact: true })).toBeVisible();
    await expect(details.getByRole("heading", { name: "Why jammy" })).toBeVisible();
    await expect(details).toContainText("jammy is the latest of the series of its entries");
    await expect(details).toContainText("installs the snaps lpci and lxd, and clones the commit");
    await expect(details).toContainText("lpci -v run-one --output-directory /build/output test-snap 2");
    await expect(details).toContainText('[[["build-snap",0]],[["test-snap",1],["test-snap",2]]]');
    await expect(details.getByRole("button", { name: "test-snap:0" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(details).toBeHidden();
  });

  await test.step("says of a stage what happens if one of its entries fails", async () => {
    await flightplan.paste(workedExample);
    await flightplan.lane(/^amd64 on jammy/).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const details = page.getByRole("complementary", { name: "Details" });
    await expect(details.getByRole("heading", { name: "Stage 2" })).toBeVisible();
    await expect(details).toContainText("Some jobs in ['test-snap:0', 'test-snap:1', 'test-snap:2'] failed; stopping.");
    await details.getByRole("button", { name: "test-snap:1" }).click();
    await expect(details.getByRole("heading", { name: "test-snap:1" })).toBeFocused();
    await details.getByRole("button", { name: "amd64", exact: true }).click();
    await expect(details.getByRole("heading", { name: "amd64", exact: true })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("opens a lane and a stage by a click on their heads, and closes them by another", async () => {
    await flightplan.paste(workedExample);
    const details = page.getByRole("complementary", { name: "Details" });
    const picture = page.locator(".react-flow");
    await picture.getByText("the latest of focal, jammy", { exact: true }).click();
    await expect(details.getByRole("heading", { name: "arm64", exact: true })).toBeVisible();
    await picture.getByText("Stage 2").first().click();
    await expect(details.getByRole("heading", { name: "Stage 2" })).toBeVisible();
    await expect(picture.locator("[data-stage][data-selected]")).toHaveCount(1);
    await picture.getByText("Stage 2").first().click();
    await expect(details).toBeHidden();
  });

  await test.step("explains the empty stage that a refused lane would wait for", async () => {
    await flightplan.paste(crossArchitecture);
    await page.locator(".react-flow").getByText("nothing on arm64:").click();
    const details = page.getByRole("complementary", { name: "Details" });
    await expect(details).toContainText("test would have to wait for lint, which has nothing on this architecture");
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("marks the lines of a stage that is pinned", async () => {
    await flightplan.paste(workedExample);
    await page.locator(".react-flow").getByText("Stage 2").first().click();
    await expect(page.locator(".cm-line.cm-markedLine")).toHaveText("  - test-snap");
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("targets a series again that an entry is dropped for", async () => {
    await flightplan.paste(workedExample);
    await page.getByRole("button", { name: "bionic", exact: true }).click();
    await flightplan.entry(/^test-snap 0, bionic, dropped from amd64/).focus();
    await page.keyboard.press("Enter");
    await flightplan.details.getByRole("button", { name: "Target bionic too" }).click();
    await expect(flightplan.entry("test-snap 0, bionic, on amd64, stage 2 of 2")).toBeAttached();
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("brings a dropped entry back by a fix, in its details", async () => {
    await flightplan.paste(workedExample);
    await flightplan.entry(/^test-snap 0, bionic, dropped from arm64/).focus();
    await page.keyboard.press("Enter");
    await flightplan.details.getByRole("button", { name: "Add arm64 to test-snap:0" }).click();
    await expect(flightplan.entry("test-snap 0, bionic, on arm64, stage 2 of 2")).toBeAttached();
    await expect(flightplan.editor).toContainText("architectures: [amd64, arm64]");
    await expect(flightplan.details.getByRole("group", { name: "Outer container" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("brings back one matrix item alone, or all that have the list of the job", async () => {
    await flightplan.paste(`pipeline: [build, test]
jobs:
  build: {series: jammy, architectures: [amd64, arm64], run: make}
  test:
    matrix:
      - series: focal
      - series: jammy
    architectures: [amd64]
    run: make check
`);
    await flightplan.entry(/^test 0, focal, dropped from arm64/).focus();
    await page.keyboard.press("Enter");
    const fixes = flightplan.details.getByRole("button", { name: /^Add arm64/ });
    await expect(fixes).toHaveText(["Add arm64 to test:0 alone", "Add arm64 to test:0 and test:1"]);
    await fixes.first().click();
    await expect(flightplan.entry("test 0, focal, on arm64, stage 2 of 2")).toBeAttached();
    await expect(flightplan.entry(/^test 1, jammy, dropped from arm64/)).toBeAttached();
    await expect(flightplan.editorLines.nth(6)).toHaveText("        architectures: [amd64, arm64]");
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("tells of an entry its containers, its command to be copied, what it asks for and where that stands", async () => {
    await flightplan.paste(`pipeline: [build, test]
jobs:
  build: {series: focal, architectures: amd64, run: make}
  test:
    series: focal
    architectures: amd64
    plugin: golang
    golang-version: "1.20"
    packages: [libxml2-dev]
    snaps: [{name: node, channel: 20/stable}]
    environment: {LEVEL: 3}
    run: go test
    matrix:
      - run: go vet
`);
    await flightplan.entry(/^test 0, focal, on amd64/).focus();
    await page.keyboard.press("Enter");
    const { details } = flightplan;
    const outer = details.getByRole("group", { name: "Outer container" });
    await expect(outer).toContainText("focal/amd64");
    await expect(outer.getByRole("group", { name: "Inner container" })).toContainText(
      "shares its inner container with build:0",
    );
    await details.getByRole("button", { name: "Copy the command" }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe("lpci -v run-one --output-directory /build/output test 0");
    await expect(details).toContainText("The command of the plugin golang.");
    await expect(details).toContainText("It adds: The package golang-VERSION");
    for (const words of ["node 20/stable", "libxml2-dev", "LEVEL=3"]) await expect(details).toContainText(words);
    await expect(details.getByRole("button", { name: "line 14, matrix item, over line 12" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("brings the details of a stage along in a link", async () => {
    await flightplan.paste(workedExample);
    await page.locator(".react-flow").getByText("Stage 2").last().click();
    await expect(page.getByRole("heading", { name: "Stage 2" })).toBeVisible();
    await flightplan.share();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await context.newPage();
    await other.goto(link);
    const details = other.getByRole("complementary", { name: "Details" });
    await expect(details.getByRole("heading", { name: "Stage 2" })).toBeVisible();
    await expect(details.getByRole("button", { name: "arm64", exact: true })).toBeVisible();
  });
});
