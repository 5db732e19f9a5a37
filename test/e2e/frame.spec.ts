import { expect, test } from "../support/flightplan-test.ts";

// The page's parts, headings and main controls, as assistive technology has them; what is in the parts has tests of its own.

test("frames the page for assistive technology, wide", async ({ flightplan, page }) => {
  await flightplan.open();
  await expect(page.getByRole("radio", { name: "Table", exact: true })).toBeAttached();
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - link "Skip to the plan":
      - /url: "#plan"
    - banner:
      - heading "Flightplan" [level=1]
      - button "Examples"
      - button "Export"
      - button "Share"
      - button "Theme"
      - button "Help and shortcuts"
    - main:
      - region "Pipeline":
        - heading "Pipeline" [level=2]
        - textbox "Pipeline YAML"
        - switch "Hints" [checked]
        - region "Problems":
          - separator "Height of the problems"
          - heading "Problems 2 notes" [level=2]:
            - button "Problems 2 notes" [expanded]
          - heading "Worth knowing 2 problems" [level=3]:
            - button "Worth knowing 2 problems" [expanded]
      - separator "Width of the text"
      - region "Plan":
        - heading "Plan" [level=2]
        - group "What to plan":
          - group "Series":
            - button "all" [pressed]
            - button "bionic" [pressed]
            - button "focal" [pressed]
            - button "jammy" [pressed]
          - combobox "Dispatch on"
          - button "Farm"
          - group "Which plan":
            - radio "As designed" [checked]
            - radio "As deployed today"
            - radio "Both"
          - switch "Dropped 1" [checked]
        - region "Plan as a list"
        - button "Find in the plan"
        - group "Zoom":
          - button "Zoom out"
          - button "Zoom 100 %, set to 100 %"
          - button "Zoom in"
          - button "Fit"
        - group "Show the plan as":
          - radio "Picture" [checked]
          - radio "Table"
    - status
    - alert
  `);
});

test.describe("phone", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test("frames the page for assistive technology, one part at a time", async ({ flightplan, page }) => {
    await flightplan.open();
    await expect(page.getByRole("radio", { name: "Table", exact: true })).toBeAttached();
    await expect(page.locator("body")).toMatchAriaSnapshot(`
      - link "Skip to the plan":
        - /url: "#plan"
      - banner:
        - heading "Flightplan" [level=1]
        - button "Share"
        - button "More"
      - main:
        - tablist "Parts of the page":
          - tab "YAML"
          - tab "Plan" [selected]
          - tab "Problems 2"
        - tabpanel "Plan":
          - region "Plan":
            - heading "Plan" [level=2]
            - group "What to plan":
              - group "Series":
                - button "all" [pressed]
              - group "Which plan":
                - radio "As designed" [checked]
                - radio "As deployed today"
                - radio "Both"
              - button "View"
            - region "Plan as a list"
            - button "Find in the plan"
            - group "Zoom":
              - button "Zoom out"
              - button "Zoom in"
              - button "Fit"
            - group "Show the plan as":
              - radio "Picture" [checked]
              - radio "Table"
      - status
      - alert
    `);
    await page.getByRole("tab", { name: "Problems 2" }).tap();
    await expect(page.getByRole("main")).toMatchAriaSnapshot(`
      - main:
        - tablist "Parts of the page":
          - tab "YAML"
          - tab "Plan"
          - tab "Problems 2" [selected]
        - tabpanel "Problems 2":
          - region "Problems":
            - heading "Problems 2 notes" [level=2]
            - heading "Worth knowing 2 problems" [level=3]
    `);
  });
});
