import { expect, test } from "../support/flightplan-test.ts";
import { workedExample } from "../support/pipelines.ts";

/** Labels of what is marked in the picture, in drawn order. */
const markedInPicture = ".react-flow [data-entry][data-marked]";

test("marks lines of the text for the picture, and entries of the picture for the caret", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await test.step("marks the lines of the entry under the pointer", async () => {
    await flightplan.paste(workedExample);
    await page.locator(".react-flow [data-entry]").filter({ hasText: "test-snap:0" }).first().hover();
    await expect(flightplan.editor.locator(".cm-markedLine")).toHaveText([
      "      - series: bionic",
      "        architectures: [amd64]",
    ]);
    await page.getByRole("button", { name: "Share" }).hover();
    await expect(flightplan.editor.locator(".cm-markedLine")).toHaveCount(0);
  });

  await test.step("marks the entries of the matrix item that the caret is in, in every lane", async () => {
    await flightplan.paste(workedExample);
    await flightplan.editor.getByText("- series: focal").click();
    await expect(page.locator(markedInPicture)).toHaveText(["test-snap:1", "test-snap:1"]);
  });

  await test.step("marks all entries of the job that the caret is in", async () => {
    await flightplan.paste(workedExample);
    await flightplan.editor.getByText("snapcraft").click();
    await expect(page.locator(markedInPicture)).toHaveText([/^build-snap:0/, /^build-snap:0/]);
  });

  await test.step("marks what a stage of the pipeline holds, dropped entries too", async () => {
    await flightplan.paste(workedExample);
    await flightplan.editor.getByText("- test-snap").click();
    await expect(page.locator(markedInPicture)).toHaveCount(6);
  });

  await test.step("marks the lines of the entry that has the focus, and keeps them when it is pinned", async () => {
    await flightplan.paste(workedExample);
    await flightplan.entry("test-snap 2, jammy, on arm64, stage 2 of 2").focus();
    const marked = flightplan.editor.locator(".cm-markedLine");
    await expect(marked.first()).toHaveText("      - series: jammy");
    await page.keyboard.press("Enter");
    await expect(flightplan.details).toContainText("test-snap:2");
    await page.getByRole("button", { name: "Share" }).focus();
    await expect(marked.first()).toHaveText("      - series: jammy");
  });
});
