import { expect, test } from "../support/flightplan-test.ts";
import { holdBack } from "../support/hold-back.ts";
import { crossArchitecture, manyProblems, workedExample } from "../support/pipelines.ts";

// What a screen reader is told of what it does not see.

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("says what is copied, opened, closed and replaced, and what became of the plan", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await flightplan.open();
  await test.step("says that a link is copied", async () => {
    await flightplan.share();
    await screenReader.hears(/^Copied the link, [\d,]+ characters\.$/);
  });

  await test.step("says which details open and that they close", async () => {
    await flightplan.entry("test-snap 1, focal, on arm64, stage 2 of 2").focus();
    await page.keyboard.press("Enter");
    await screenReader.hears("Details of test-snap 1 on arm64 opened.");
    await page.keyboard.press("Escape");
    await screenReader.hears("Details closed.");
  });

  await test.step("says what replaced the text, and that it was taken back", async () => {
    await flightplan.chooseExample("One job");
    await screenReader.hears("The text was replaced by “One job”.");
    await screenReader.hears(/^1 build farm job, 1 entry/);
    await flightplan.notices.getByRole("button", { name: "Undo" }).click();
    await screenReader.hears("Undone.");
  });

  await test.step("says what became of the plan: refused, in Launchpad's words, broken, and empty", async () => {
    await flightplan.paste(crossArchitecture);
    await screenReader.hears(/^Launchpad refuses this pipeline\. Line 11: Job test would run on arm64/);
    await flightplan.paste(`${workedExample}  broken: [\n`);
    await screenReader.hears(/^Line \d+: .* The plan is that of the text before\./);
    await flightplan.paste(" ");
    await screenReader.hears("No pipeline yet.");
  });

  await test.step("calls the document what it shows", async () => {
    await flightplan.paste(workedExample);
    await expect(page).toHaveTitle("2 build farm jobs · Flightplan");
    await flightplan.paste(crossArchitecture);
    await expect(page).toHaveTitle("Refused · Flightplan");
  });
});

test("says once what an edit came to: what is gone, the plan, and the problems", async ({
  flightplan,
  screenReader,
}) => {
  await flightplan.open();
  await flightplan.paste(`${workedExample}# Mine.\n`);
  await screenReader.hears(/The plan is as before|2 build farm jobs/);
  await flightplan.paste(manyProblems);
  await screenReader.hears(
    /^arm64 is gone\. .*1 build farm job, 3 entries, 0 dropped\. 2 errors, 1 warning, 2 notes\.$/,
  );
  await flightplan.problems.getByRole("button", { name: "Replace both values" }).click();
  await screenReader.hears("Done: Replace both values.");
  await screenReader.hears(/1 build farm job, .* 1 warning/);
});

test("says what was chosen, with the plan that comes of it", async ({ flightplan, page, screenReader }) => {
  await flightplan.open();
  // What says it is there: it gives the page its title.
  await expect(page).toHaveTitle("2 build farm jobs · Flightplan");
  await page.getByRole("radio", { name: "As deployed" }).check();
  await screenReader.hears(/^As deployed today\. The plan is as before\./);
  await page.getByRole("button", { name: "bionic", exact: true }).click();
  await screenReader.hears(/^Series focal, jammy\. /);
});

test("says also what was chosen before there was who says it", async ({ flightplan, page, screenReader }) => {
  const messages = page.waitForRequest(/\/Messages-[^/]*\.js$/);
  const arrive = await holdBack(page, /\/Messages-[^/]*\.js$/);
  await flightplan.open();
  await messages;
  await page.getByRole("radio", { name: "As deployed" }).check();
  await page.getByRole("button", { name: "bionic", exact: true }).click();
  await expect(flightplan.entry(/bionic, on amd64/)).toHaveCount(0);
  expect(await screenReader.said()).toEqual([]);
  arrive();
  await screenReader.hears(/^As deployed today\. Series focal, jammy\. 2 build farm jobs, /);
});
