import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture, workedExample } from "../support/pipelines.ts";

/** Two kinds of problems: three misspelt series, which Launchpad refuses, and a job that the pipeline does not name. */
const severalKinds = `pipeline: [lint, unit, docs]
jobs:
  lint: {series: jamy, architectures: amd64, run: make}
  unit: {series: nobel, architectures: amd64, run: make}
  docs: {series: focl, architectures: amd64, run: make}
  spare: {series: jammy, architectures: amd64, run: make}
`;

test("leads to a problem's place, marks it there and in the picture, and is fixed from each", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await test.step("says that lpci rejects what Launchpad builds, and moves nothing for it", async () => {
    await flightplan.paste(workedExample);
    const head = page.locator(".react-flow").getByText("the latest of bionic, focal, jammy");
    const before = await head.boundingBox();
    const rejection = page.getByRole("region", { name: "Rejection" });
    await expect(rejection).toHaveCount(0);

    await flightplan.paste(workedExample.replace("    run: snapcraft\n", "    run: snapcraft\n    runs: twice\n"));
    await expect(rejection).toContainText("Launchpad builds this, then every job fails: lpci rejects the file.");
    await expect(
      flightplan.problems.getByRole("button", { name: /^lpci rejects: every job fails 1 problem/ }),
    ).toBeVisible();
    await expect(flightplan.entry("build-snap 0, focal, on amd64, stage 1 of 2, 1 problem")).toBeAttached();
    await expect(page.locator(".react-flow [data-entry][data-problem=warning]")).toHaveCount(2);
    expect(await head.boundingBox()).toEqual(before);

    await rejection.getByRole("button", { name: "Line 9" }).click();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe("runs");
    await flightplan.paste(workedExample);
    await expect(rejection).toBeHidden();
  });

  await test.step("lists problems and goes to their place", async () => {
    await flightplan.paste(crossArchitecture);
    await flightplan.problems.getByRole("button", { name: /^Go to 11:28/ }).click();
    await expect(flightplan.editor).toBeFocused();
    await page.keyboard.type("amd64");
    await expect(flightplan.verdict).toBeHidden();
  });

  await test.step("underlines a problem and explains it on hover", async () => {
    await flightplan.paste(crossArchitecture);
    await flightplan.editor.locator(".cm-lintRange-error").hover();
    const tooltip = page.locator(".cm-tooltip");
    await expect(tooltip).toContainText("Launchpad refuses");
    await expect(tooltip).toContainText("Job test would run on arm64");
    await expect(tooltip.getByRole("button", { name: /^Go to 7:20, lint runs only on amd64/ })).toBeVisible();
    await tooltip.getByRole("button", { name: "Add arm64 to lint" }).click();
    await expect(flightplan.verdict).toBeHidden();
  });

  await test.step("marks entries and lanes that have problems, by a shape and in words", async () => {
    await flightplan.paste(crossArchitecture);
    await expect(flightplan.entry("test 0, jammy, on arm64, stage 2 of 2, 1 problem")).toBeAttached();
    await expect(flightplan.entry("test 0, jammy, on amd64, stage 2 of 2")).not.toHaveText(/problem/);
    await expect(flightplan.lane(/^arm64 on jammy, withheld.*, 1 problem$/)).toBeAttached();
    const marked = page.locator(".react-flow [data-entry][data-problem=error]");
    await expect(marked).toHaveText(["test:0"]);
    await expect(page.locator(".react-flow [data-lane][data-problem=error]")).toHaveCount(1);

    await flightplan.problems.getByRole("button", { name: "Add arm64 to lint" }).click();
    await expect(page.locator(".react-flow [data-problem]")).toHaveCount(0);
    await expect(flightplan.entry("test 0, jammy, on arm64, stage 2 of 2")).not.toHaveText(/problem/);
  });

  await test.step("goes to the heading of the list when the last problem is fixed", async () => {
    await flightplan.paste(crossArchitecture);
    await flightplan.problems.getByRole("button", { name: "Add arm64 to lint" }).focus();
    await page.keyboard.press("Enter");
    const heading = flightplan.problems.getByRole("heading", { name: "Problems none", level: 2 });
    await expect(heading).toBeFocused();
  });

  await test.step("fixes with F8 and typing", async () => {
    await flightplan.paste("pipeline: [aaa, bbb]\njobs:\n  ccc:\n    series: jammy\n    architectures: amd64\n");
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.press("F8");
    await page.keyboard.type("ccc");
    await expect(flightplan.problems).not.toContainText("No job definition for 'aaa'");
    await page.keyboard.press("F8");
    await page.keyboard.type("ccc");
    await expect(flightplan.lane(/^amd64 on jammy/)).toBeAttached();
  });

  await test.step("lists eighty problems in part, with a button for the rest", async () => {
    const unused = Array.from({ length: 80 }, (_, i) => `  j${i}: {series: jammy, architectures: amd64, run: make}\n`);
    await flightplan.paste(
      `pipeline: [aa]\njobs:\n  aa: {series: jammy, architectures: amd64, run: make}\n${unused.join("")}`,
    );
    const places = flightplan.problems.getByRole("button", { name: /^Go to/ });
    await expect(places).toHaveCount(20);
    await flightplan.problems.getByRole("button", { name: "Show 60 more" }).focus();
    await flightplan.problems.getByRole("button", { name: "Show 60 more" }).press("Enter");
    await expect(places).toHaveCount(80);
    await expect(places.nth(20)).toBeFocused();
  });
});

test("tells several kinds of problems apart, is walked, and fixes one or all of a kind", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await flightplan.open();
  await test.step("tells problems apart by who minds, and folds each group", async () => {
    await flightplan.paste(severalKinds);
    const headings = flightplan.problems.getByRole("heading", { level: 3 });
    await expect(headings).toHaveText([/^Launchpad refuses/, /^Probably a mistake/]);
    const group = flightplan.problems.getByRole("button", { name: /^Launchpad refuses 3 problems/ });
    const first = flightplan.problems.getByRole("button", { name: /^Go to 3:18, Unknown Ubuntu series name jamy/ });
    await expect(first).toBeVisible();
    await group.click();
    await expect(group).toHaveAttribute("aria-expanded", "false");
    await expect(first).toBeHidden();
    await group.click();
    await expect(first).toBeVisible();
  });

  await test.step("moves through the problems by arrows", async () => {
    await flightplan.paste(severalKinds);
    await flightplan.problems.getByRole("button", { name: /^Launchpad refuses/ }).focus();
    await page.keyboard.press("ArrowDown");
    await expect(flightplan.problems.getByRole("button", { name: /^Go to 3:18/ })).toBeFocused();
    await page.keyboard.press("End");
    await expect(flightplan.problems.getByRole("button", { name: /^Go to 6:3/ })).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(flightplan.problems.getByRole("button", { name: /^Probably a mistake/ })).toBeFocused();
    await page.keyboard.press("Home");
    await expect(flightplan.problems.getByRole("button", { name: /^Launchpad refuses/ })).toBeFocused();
  });

  await test.step("walks all problems with F8 from anywhere, round the end, and says which it is", async () => {
    await flightplan.paste(severalKinds);
    const selected = () => page.evaluate(() => getSelection()?.toString());

    await flightplan.lane(/^amd64/).focus();
    await page.keyboard.press("F8");
    await expect(flightplan.editor).toBeFocused();
    await expect.poll(selected).toBe("jamy");
    await expect(page.locator(".cm-tooltip")).toContainText("Unknown Ubuntu series name jamy");
    await screenReader.hears("Problem 1 of 4: Unknown Ubuntu series name jamy");

    await flightplan.problems.getByRole("button", { name: /^Go to 4:18/ }).focus();
    await page.keyboard.press("F8");
    await expect.poll(selected).toBe("nobel");
    await screenReader.hears("Problem 2 of 4:");

    await page.keyboard.press("Shift+F8");
    await page.keyboard.press("Shift+F8");
    await expect.poll(selected).toBe("spare");
    await screenReader.hears("Problem 4 of 4: The pipeline does not name job spare");
    await page.keyboard.press("F8");
    await screenReader.hears("Problem 1 of 4:");
  });

  await test.step("fixes a problem, goes on to the next one, and takes the fix back", async () => {
    await flightplan.paste(severalKinds);
    await flightplan.problems.getByRole("button", { name: "Replace with jammy" }).first().focus();
    await page.keyboard.press("Enter");
    await expect(flightplan.editorLines.nth(2)).toContainText("series: jammy");
    await expect(flightplan.problems.getByRole("button", { name: /^Go to 4:18/ })).toBeFocused();
    await expect(flightplan.notices).toContainText("Done: Replace with jammy.");
    await flightplan.notices.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => flightplan.text()).toBe(severalKinds);
  });

  await test.step("fixes all of a kind in one step", async () => {
    await flightplan.paste(severalKinds);
    await flightplan.problems.getByRole("button", { name: "Replace all 3 values" }).focus();
    await page.keyboard.press("Enter");
    await expect(flightplan.problems.getByRole("button", { name: /^Launchpad refuses/ })).toHaveCount(0);
    await expect(flightplan.problems.getByRole("button", { name: /^Go to 6:3/ })).toBeFocused();
    await expect
      .poll(() => flightplan.text())
      .toBe(severalKinds.replace("jamy", "jammy").replace("nobel", "noble").replace("focl", "focal"));
    await expect(flightplan.notices).toContainText("Done: Replace all 3 values.");

    await flightplan.editor.focus();
    await page.keyboard.press("ControlOrMeta+z");
    await expect.poll(() => flightplan.text()).toBe(severalKinds);
  });

  await test.step("offers the fix for all of a kind where one of them is explained", async () => {
    await flightplan.paste(severalKinds);
    await flightplan.editor.locator(".cm-lintRange-error").first().hover();
    await page.locator(".cm-tooltip").getByRole("button", { name: "Replace all 3 values" }).click();
    await expect(flightplan.problems.getByRole("button", { name: /^Launchpad refuses/ })).toHaveCount(0);
  });

  await test.step("lists the problems of an entry in its details, with their fixes", async () => {
    await flightplan.paste(severalKinds);
    await flightplan.entry(/^unit 0, nobel/).focus();
    await page.keyboard.press("Enter");
    await expect(flightplan.details).toContainText("Unknown Ubuntu series name nobel");
    await flightplan.details.getByRole("button", { name: "Replace with noble" }).focus();
    await page.keyboard.press("Enter");
    await expect(flightplan.entry(/^unit 0, noble/)).toBeAttached();
    await expect(flightplan.details).not.toContainText("Problems");
    await expect(flightplan.details.getByRole("heading", { name: "unit:0" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("marks a folded lane, and the picture from afar", async () => {
    await flightplan.paste(severalKinds);
    const picture = page.locator(".react-flow");
    await expect(picture.locator("[data-entry][data-problem=error]")).toHaveCount(3);
    for (let i = 0; i < 6; i += 1) await page.getByRole("button", { name: "Zoom out" }).click();
    await expect(picture.locator("[data-entry]")).toHaveCount(0);
    await expect(picture.locator("g[data-problem=error] path").first()).toHaveAttribute("d", /^M.*z$/);
    await page.getByRole("button", { name: "Fit" }).click();
    await expect(picture.locator("[data-entry][data-problem=error]")).toHaveCount(3);

    const lane = flightplan.lane(/^amd64/);
    await lane.focus();
    await page.keyboard.press("ArrowLeft");
    await expect(lane).toHaveText(/, 3 problems$/);
    await expect(picture.locator("[data-lane][data-problem=error]")).toHaveCount(1);
  });
});

const kinds: readonly { readonly title: string; readonly text: string; readonly says: RegExp }[] = [
  { title: "no YAML", text: "pipeline: [\njobs: }", says: /Launchpad cannot load this file/ },
  { title: "a tab", text: "pipeline:\n\t- test\n", says: /tab/i },
  {
    title: "a docker-compose file",
    text: "services:\n  web:\n    image: nginx\n",
    says: /docker|compose/i,
  },
  {
    title: "a GitHub workflow",
    text: "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n",
    says: /GitHub/,
  },
  { title: "a binary file", text: "\u007fELF\u0002\u0001\u0001\u0000\u0000\u0003>\u0000", says: /character/i },
];

test("stays alive whatever the text is", async ({ flightplan, page }) => {
  await flightplan.open();
  await test.step("says clearly what is wrong with what is no pipeline, and stays alive", async () => {
    for (const { title, text, says } of kinds) {
      await test.step(title, async () => {
        await flightplan.paste(text);
        await expect(flightplan.verdict).toContainText(says);
        await flightplan.paste("pipeline: [t]\njobs:\n  t: {series: jammy, architectures: arm64, run: make}\n");
        await expect(flightplan.lane(/^arm64 on jammy/)).toBeAttached();
        await expect(page.getByRole("region", { name: "Verdict" })).toBeHidden();
      });
    }
  });

  await test.step("invites to paste where there is no text", async () => {
    await flightplan.paste("x");
    await flightplan.editor.focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await expect(page.getByText("No pipeline yet", { exact: true })).toBeVisible();
    await expect(flightplan.verdict).toBeHidden();
  });

  await test.step("plans a million characters of nonsense without losing the page", async () => {
    await flightplan.paste("[".repeat(1_000_000));
    await expect(flightplan.verdict).toBeVisible();
    await flightplan.paste("pipeline: [t]\njobs:\n  t: {series: jammy, architectures: arm64, run: make}\n");
    await expect(flightplan.lane(/^arm64 on jammy/)).toBeAttached();
  });

  await test.step("plans a million characters without losing the page", async () => {
    const item = "      - {series: jammy, architectures: [amd64]}\n";
    const items = item.repeat(Math.ceil(1_000_000 / item.length));
    await flightplan.paste(`pipeline: [t]\njobs:\n  t:\n    run: make\n    matrix:\n${items}`);
    await expect(flightplan.lane(/^amd64 on jammy, build farm job, [\d,]+ entries/)).toBeAttached();
    await page.getByRole("button", { name: "Fit" }).click();
    await expect(page.getByRole("button", { name: "Share" })).toBeEnabled();
  });
});
