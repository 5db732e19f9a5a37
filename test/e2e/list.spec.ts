import { expect, test } from "../support/flightplan-test.ts";
import { workedExample } from "../support/pipelines.ts";

test("is a tree that says all that the picture shows, is walked by keys, and keeps the focus", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await test.step("is a list of lanes, stages and entries that says all that the picture shows", async () => {
    await expect(flightplan.list).toMatchAriaSnapshot(`
      - list:
        - listitem:
          - button "amd64 on jammy, build farm job, 4 entries" [expanded]
          - list:
            - listitem:
              - button "stage 1 of 2, 1 entry" [expanded]
              - list:
                - listitem:
                  - button "build-snap 0, focal, on amd64, stage 1 of 2"
            - listitem:
              - button "stage 2 of 2, 3 entries" [expanded]
              - list:
                - listitem:
                  - button "test-snap 0, bionic, on amd64, stage 2 of 2"
                - listitem:
                  - button "test-snap 1, focal, on amd64, stage 2 of 2"
                - listitem:
                  - button "test-snap 2, jammy, on amd64, stage 2 of 2"
        - listitem:
          - button "arm64 on jammy, build farm job, 3 entries, 1 dropped" [expanded]
          - list:
            - listitem:
              - button "stage 1 of 2, 1 entry" [expanded]
              - list:
                - listitem:
                  - button "build-snap 0, focal, on arm64, stage 1 of 2"
            - listitem:
              - button "stage 2 of 2, 2 entries, 1 dropped" [expanded]
              - list:
                - listitem:
                  - 'button "test-snap 0, bionic, dropped from arm64: not on arm64, stage 2 of 2"'
                - listitem:
                  - button "test-snap 1, focal, on arm64, stage 2 of 2"
                - listitem:
                  - button "test-snap 2, jammy, on arm64, stage 2 of 2"
    `);
  });

  await test.step("folds and opens by left and right, as a tree does", async () => {
    const lane = flightplan.lane(/^amd64 on jammy/);
    await lane.focus();
    await page.keyboard.press("ArrowLeft");
    await expect(lane).toHaveAttribute("aria-expanded", "false");
    await expect(lane).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(lane).toHaveAttribute("aria-expanded", "true");
    await expect(lane).toBeFocused();
    await page.keyboard.press("ArrowRight");
    const stage = flightplan.lane("stage 1 of 2, 1 entry").first();
    await expect(stage).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(flightplan.entry("build-snap 0, focal, on amd64, stage 1 of 2")).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(stage).toBeFocused();
    await page.keyboard.press("Space");
    await expect(stage).toHaveAttribute("aria-expanded", "false");
    await page.keyboard.press("ArrowLeft");
    await expect(lane).toBeFocused();
    await stage.focus();
    await page.keyboard.press("Space");
    await expect(stage).toHaveAttribute("aria-expanded", "true");
  });

  await test.step("leads to the next name by its letters", async () => {
    await flightplan.lane(/^amd64 on jammy/).focus();
    await page.keyboard.type("arm");
    await expect(flightplan.lane(/^arm64 on jammy/)).toBeFocused();
  });

  await test.step("says which item has its details open", async () => {
    const entry = flightplan.entry("test-snap 1, focal, on arm64, stage 2 of 2");
    await entry.focus();
    await page.keyboard.press("Enter");
    await expect(entry).toHaveAttribute("aria-current", "true");
    await page.keyboard.press("Escape");
    await expect(entry).not.toHaveAttribute("aria-current");
    await flightplan.lane(/^arm64 on jammy/).focus();
    await page.keyboard.press("Enter");
    await expect(flightplan.lane(/^arm64 on jammy/)).toHaveAttribute("aria-current", "true");
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("keeps the focus when what had it goes", async () => {
    await flightplan.paste(workedExample);
    // A fold takes it.
    await flightplan.entry("test-snap 1, focal, on arm64, stage 2 of 2").focus();
    await page.locator('[data-toggle="lane:arm64 1"]').dispatchEvent("click");
    await expect(flightplan.lane("stage 2 of 2, 2 entries, 1 dropped")).toBeFocused();
    await page.keyboard.press("ArrowRight");

    // Hidden dropped entries: the next one has it.
    await flightplan.entry(/dropped from arm64/).focus();
    await page.getByRole("switch", { name: "Dropped 1" }).dispatchEvent("click");
    await expect(flightplan.entry(/dropped from arm64/)).toHaveCount(0);
    await expect(flightplan.entry("test-snap 1, focal, on arm64, stage 2 of 2")).toBeFocused();

    // A filter takes its lane away.
    await page.getByRole("button", { name: "bionic", exact: true }).dispatchEvent("click");
    await page.getByRole("button", { name: "focal", exact: true }).dispatchEvent("click");
    await expect(flightplan.entry(/focal, on arm64/)).toHaveCount(0);
    await expect(flightplan.list.locator(":focus")).toHaveCount(1);
  });

  await test.step("counts problems of an entry, and those inside a folded stage", async () => {
    await page.getByRole("button", { name: "all", exact: true }).click();
    await flightplan.paste(
      "pipeline: [build]\njobs:\n  build:\n    series: noble\n    architectures: amd64\n    snapss: [x]\n    run: make\n",
    );
    await expect(flightplan.entry("build 0, noble, on amd64, stage 1 of 1, 1 problem")).toBeAttached();
    await flightplan.lane("stage 1 of 1, 1 entry").focus();
    await page.keyboard.press("ArrowLeft");
    await expect(flightplan.lane("stage 1 of 1, 1 entry, 1 problem")).toBeFocused();
  });
});
