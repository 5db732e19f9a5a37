import { encodeLink } from "../../src/permalink/encode-link.ts";
import { dropFiles } from "./dropped-files.ts";
import { expect, type FlightplanPage } from "./flightplan-test.ts";
import { holdWorkers, longText } from "./hold-workers.ts";
import {
  eightLanes,
  longNames,
  manyStages,
  manyVariants,
  namesOfManyScripts,
  oneLane,
  unknownSeries,
} from "./page-texts.ts";
import { pasteAnywhere } from "./paste-anywhere.ts";
import { crossArchitecture, dialectsDiffer, manyProblems, withSecrets, workedExample } from "./pipelines.ts";
import { placeStates } from "./place-states.ts";

/** A state that the page can be in, and the way there from any other one; `leave` closes what would be in the way of the next. */
export interface PageState {
  readonly title: string;
  readonly reach: (flightplan: FlightplanPage) => Promise<void>;
  readonly leave?: (flightplan: FlightplanPage) => Promise<void>;
}

/** A text, and a name in the list that says that its plan is there. */
function text(title: string, yaml: string, name: RegExp): PageState {
  return {
    title,
    async reach(flightplan) {
      await flightplan.paste(yaml);
      await expect(flightplan.lane(name).first()).toBeAttached();
    },
  };
}

/** Closes what lies over the page. */
export async function escape({ page }: FlightplanPage): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog").or(page.getByRole("menu"))).toHaveCount(0);
}

/** Closes the details. */
export async function closeDetails(flightplan: FlightplanPage): Promise<void> {
  await flightplan.details.getByRole("button", { name: "Close the details" }).click();
  await expect(flightplan.details).toHaveCount(0);
}

/** Opens the details of an item of the list. */
function details(title: string, yaml: string, name: RegExp): PageState {
  return {
    title,
    async reach(flightplan) {
      await flightplan.paste(yaml);
      await flightplan.entry(name).first().focus();
      await flightplan.page.keyboard.press("Enter");
      await expect(flightplan.details).toBeVisible();
    },
    leave: closeDetails,
  };
}

/** What a plan is told in, and the documentation, wide or narrow. */
const toldStates: readonly PageState[] = [
  {
    title: "the explanation of a plan",
    async reach(flightplan) {
      const { page } = flightplan;
      await pasteAnywhere(flightplan, crossArchitecture);
      await flightplan.openPalette("explain this plan");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("complementary", { name: "Explanation" })).toContainText("What is withheld");
    },
    leave: async ({ page }) => page.getByRole("button", { name: "Close the explanation" }).click(),
  },
  {
    title: "a step of the replay",
    async reach(flightplan) {
      const { page } = flightplan;
      await pasteAnywhere(flightplan, workedExample);
      await flightplan.openPalette("replay the planner");
      await page.keyboard.press("Enter");
      await page.getByRole("slider", { name: "Step" }).fill("4");
      await expect(page.getByRole("heading", { name: "Check across architectures" })).toBeVisible();
    },
    leave: async ({ page }) => page.getByRole("button", { name: "Close the replay" }).click(),
  },
  docsState("the documentation", "#docs", "Documentation"),
  docsState("a page of the documentation with figures", "#docs/today/blocking", "Design and deployment"),
  docsState("the key reference", "#docs/keys/jobs.run", "Key reference"),
];

function docsState(title: string, fragment: string, heading: string): PageState {
  return {
    title,
    async reach({ page }) {
      await page.goto(`./${fragment}`);
      await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
    },
    async leave(flightplan) {
      await flightplan.page.getByRole("link", { name: "Planner", exact: true }).click();
      await flightplan.ready();
    },
  };
}

/** The plan as it runs, an entry of it failing. */
const simulated: PageState = {
  title: "a simulation in which an entry fails",
  async reach(flightplan) {
    await flightplan.openPalette("simulate the run");
    await flightplan.page.keyboard.press("Enter");
    const entry = flightplan.list.getByRole("switch", { name: /^test-snap 1/ }).first();
    await entry.focus();
    await flightplan.page.keyboard.press("Enter");
    await expect(entry).toBeChecked();
    await flightplan.page.getByText("Times and builders").click();
  },
  async leave({ page }) {
    await page.getByRole("button", { name: "Reset the run" }).click();
    await page.getByRole("button", { name: "End", exact: true }).click();
    await expect(page.getByRole("region", { name: "Simulation" })).toHaveCount(0);
  },
};

/** What files lead to, wide or narrow. */
const fileStates: readonly PageState[] = [
  {
    title: "the choice of a file",
    async reach({ page }) {
      const files = [
        { name: "a-file-with-a-name-that-is-too-long-for-a-line-of-the-dialog.yaml", content: oneLane },
        { name: "picture.png", content: [0, 1] },
      ];
      await dropFiles(page, files);
      await expect(page.getByRole("dialog", { name: "Which file?" })).toContainText("Looks binary");
    },
    leave: escape,
  },
  {
    title: "files that are dragged over the page",
    async reach({ page }) {
      await dropFiles(page, [{ name: "a.yaml", content: oneLane }], "main", ["dragenter", "dragover"]);
      await expect(page.getByText("Drop to open")).toBeVisible();
    },
    async leave({ page }) {
      await page.mouse.move(1, 1);
      await page.mouse.move(2, 2);
      await expect(page.getByText("Drop to open")).toHaveCount(0);
    },
  },
  {
    title: "the notice of a file that is not opened",
    async reach(flightplan) {
      await dropFiles(flightplan.page, [{ name: "latin.yaml", content: [0xe4, 0x0a] }]);
      await expect(flightplan.notices.getByRole("button", { name: "Open as Windows-1252" })).toBeVisible();
    },
    async leave(flightplan) {
      await flightplan.notices.getByRole("button", { name: "Dismiss" }).click();
      await expect(flightplan.notices.getByRole("button", { name: "Dismiss" })).toHaveCount(0);
    },
  },
];

/** Follows a link within the page that was changed on its way, in its checksum only. */
function damagedLink(title: string): PageState {
  return {
    title,
    async reach({ page }) {
      const link = encodeLink({ text: workedExample });
      await page.evaluate(
        (changed) => {
          location.hash = changed;
        },
        `${link.slice(0, -4)}${link.endsWith("AAAA") ? "BBBB" : "AAAA"}`,
      );
      await expect(page.getByRole("dialog", { name: "This link was changed" })).toBeVisible();
      await expect(page.getByRole("img", { name: /^The plan of the recovered text/ })).toBeVisible();
    },
    leave: escape,
  };
}

/** What a text can come to. */
const planStates: readonly PageState[] = [
  { title: "the first visit", reach: async ({ problems }) => expect(problems).toContainText("notes") },
  text("one lane", oneLane, /^amd64 on noble, build farm job, 1 entry/),
  text("eight lanes", eightLanes, /^hppa/),
  {
    title: "a refused pipeline",
    async reach(flightplan) {
      await flightplan.paste(crossArchitecture);
      await expect(flightplan.verdict).toContainText("Job test would run on arm64");
    },
  },
  text("an unknown series", unknownSeries, /^amd64, withheld/),
  text("long names", longNames, /^a-job-whose-name/),
  text("names of many scripts", namesOfManyScripts, /^🚀/u),
  text("200 stages", manyStages(200), /^amd64 on jammy, build farm job, 200 entries/),
  text("300 entries", manyVariants(75), /^amd64 on jammy, build farm job, 75 entries/),
  text("20,000 entries", manyVariants(5_000), /^amd64 on jammy, build farm job, 5,000 entries/),
  {
    title: "a broken text with a stale plan",
    async reach(flightplan) {
      await flightplan.paste(workedExample);
      await expect(flightplan.lane(/^amd64 on jammy, build farm job, 4 entries/)).toBeAttached();
      await flightplan.paste(`${workedExample}  broken: [\n`);
      await expect(flightplan.verdict).toBeVisible();
    },
  },
  {
    title: "no text",
    async reach(flightplan) {
      await flightplan.paste(" ");
      await expect(flightplan.page.getByText("No pipeline yet", { exact: true })).toBeVisible();
    },
  },
  {
    title: "a text that gives nothing to draw",
    async reach(flightplan) {
      await flightplan.paste("pipeline: [build]\njobs:\n  build: {series: jammy, architectures: [], run: make}\n");
      await expect(flightplan.page.getByText("Nothing to draw")).toBeVisible();
    },
  },
  {
    title: "a file that lpci rejects",
    async reach(flightplan) {
      await flightplan.paste(workedExample.replace("    run: snapcraft\n", "    run: snapcraft\n    runs: twice\n"));
      await expect(flightplan.page.getByRole("region", { name: "Rejection" })).toBeVisible();
    },
  },
  {
    title: "many problems, one of them explained",
    async reach(flightplan) {
      await flightplan.paste(manyProblems);
      await expect(flightplan.problems.getByRole("heading", { level: 3 })).toHaveCount(3);
      await flightplan.page.keyboard.press("F8");
      await expect(flightplan.page.locator(".cm-tooltip")).toBeVisible();
    },
  },
];

/** What one plan is looked at in, and taken away by. */
const viewStates: readonly PageState[] = [
  details("the problems of an entry", manyProblems, /^lint 0, jamy.*1 problem/),
  details("the details of an entry", workedExample, /^test-snap 1, focal, on amd64/),
  details("the details of a dropped entry", workedExample, /dropped from arm64/),
  details("the details of a stage", workedExample, /^stage 2 of 2/),
  details("the details of a withheld lane", crossArchitecture, /^arm64.*withheld/),
  {
    title: "a folded lane",
    async reach(flightplan) {
      await flightplan.paste(workedExample);
      await flightplan.lane(/^amd64 on jammy/).focus();
      await flightplan.page.keyboard.press("Space");
      await expect(flightplan.lane(/^amd64 on jammy/)).toHaveAttribute("aria-expanded", "false");
    },
    async leave({ page }) {
      await page.keyboard.press("Space");
    },
  },
  {
    title: "the plan as a table",
    async reach({ page }) {
      await page.getByRole("radio", { name: "Table", exact: true }).check();
      await expect(page.getByRole("region", { name: "Plan as a table" }).getByRole("rowheader").first()).toBeVisible();
    },
    async leave(flightplan) {
      await flightplan.page.getByRole("radio", { name: "Picture", exact: true }).check();
      await expect(flightplan.lane(/^amd64/)).toBeAttached();
    },
  },
  simulated,
  {
    title: "a row of the table, marked for the caret, and its details",
    async reach(flightplan) {
      const { page } = flightplan;
      await flightplan.paste(dialectsDiffer);
      await page.getByRole("radio", { name: "Table", exact: true }).check();
      await flightplan.editor.getByText("make lint").click();
      await page.getByRole("rowheader").getByRole("button").first().click();
      await expect(flightplan.details).toBeVisible();
    },
    async leave(flightplan) {
      await closeDetails(flightplan);
      await flightplan.page.getByRole("radio", { name: "Picture", exact: true }).check();
      await flightplan.paste(workedExample);
      await expect(flightplan.lane(/^amd64 on jammy/)).toBeAttached();
    },
  },
  {
    title: "a search of the picture",
    async reach(flightplan) {
      await flightplan.lane(/^amd64/).focus();
      await flightplan.page.keyboard.press("/");
      await expect(flightplan.search).toBeFocused();
      await flightplan.page.keyboard.type("jammy");
      await expect(flightplan.searchBar).toContainText("1 of ");
    },
    async leave(flightplan) {
      await flightplan.page.keyboard.press("Escape");
      await expect(flightplan.searchBar).toHaveCount(0);
    },
  },
  ...["SVG", "PNG", "Markdown", "Plan JSON"].map((format) => ({
    title: `the export of ${format}`,
    async reach({ page }: FlightplanPage) {
      await page.getByRole("button", { name: "Export" }).click();
      await page.getByRole("dialog", { name: "Export" }).getByRole("radio", { name: format, exact: true }).check();
    },
    leave: escape,
  })),
  {
    title: "sharing a frame, with values that look like secrets",
    async reach(flightplan) {
      await flightplan.paste(withSecrets);
      await flightplan.openShare();
      await flightplan.shareDialog.getByRole("checkbox").first().uncheck();
      await flightplan.shareDialog.getByRole("radio", { name: "Embed" }).check();
      await expect(flightplan.shareText).toHaveValue(/^<iframe /);
    },
    leave: escape,
  },
  damagedLink("a damaged link"),
];

/** Two plans beside each other, and what is done to the text of one. */
const changeStates: readonly PageState[] = [
  {
    title: "both plans",
    async reach(flightplan) {
      await flightplan.paste(dialectsDiffer);
      await flightplan.page.getByRole("radio", { name: /^Both/ }).check();
      await expect(flightplan.page.locator("[data-difference]").first()).toBeVisible();
    },
  },
  {
    title: "both plans as a table",
    async reach({ page }) {
      await page.getByRole("radio", { name: "Table", exact: true }).check();
      await expect(page.locator("[data-column=plan]").first()).toBeVisible();
    },
  },
  {
    title: "the problems as a table",
    async reach({ page }) {
      const table = page.getByRole("region", { name: "Plan as a table" });
      await table.getByRole("radio", { name: /^Problems/ }).check();
      await expect(table.locator("[data-column=message]").first()).toBeVisible();
    },
    async leave({ page }) {
      await page.getByRole("radio", { name: "Picture", exact: true }).check();
    },
  },
  {
    title: "both plans, where they are the same",
    async reach(flightplan) {
      await flightplan.paste(oneLane);
      await expect(flightplan.page.getByText(/^No difference/)).toBeVisible();
    },
    async leave({ page }) {
      await page.getByRole("radio", { name: "As designed" }).check();
    },
  },
  {
    title: "the choice of what to compare with",
    async reach(flightplan) {
      await flightplan.paste(workedExample);
      await flightplan.page.getByRole("button", { name: "Compare", exact: true }).click();
      await expect(flightplan.page.getByRole("dialog", { name: "Compare" })).toBeVisible();
    },
    leave: escape,
  },
  {
    title: "a comparison of two texts",
    async reach({ page }) {
      await page.getByRole("button", { name: "Compare", exact: true }).click();
      await page.getByRole("textbox", { name: "The old text" }).fill(oneLane);
      await page.getByRole("button", { name: "Compare with this text" }).click();
      await expect(page.locator("[data-difference]").first()).toBeVisible();
    },
  },
  {
    title: "a comparison in one picture",
    async reach({ page }) {
      await page.getByRole("radio", { name: "One picture" }).check();
      await expect(page.locator("[data-difference]").first()).toBeVisible();
    },
  },
  {
    title: "a comparison as a table",
    async reach({ page }) {
      await page.getByRole("radio", { name: "Table", exact: true }).check();
      await expect(
        page
          .getByRole("table", { name: /^Old and new/ })
          .getByRole("rowheader")
          .first(),
      ).toBeVisible();
    },
  },
  {
    title: "a comparison to be exported",
    async reach({ page }) {
      await page.getByRole("button", { name: "Export" }).click();
      // The form that was chosen last is chosen again.
      await page.getByRole("radio", { name: "SVG" }).check();
      await expect(page.getByRole("img", { name: "The comparison as it is exported" })).toBeVisible();
    },
    leave: escape,
  },
  {
    title: "a comparison of the texts themselves",
    async reach({ page }) {
      await page.getByRole("radio", { name: "Texts" }).check();
      await expect(page.getByLabel(/^Old and new text/)).toBeVisible();
    },
    async leave({ page }) {
      await page.getByRole("button", { name: "Leave the comparison" }).click();
      await expect(page.getByRole("list", { name: "Differences" })).toHaveCount(0);
    },
  },
  {
    title: "one of the series left out",
    async reach(flightplan) {
      await flightplan.paste(workedExample);
      await flightplan.page.getByRole("button", { name: "bionic", exact: true }).click();
      await expect(flightplan.page.getByRole("button", { name: "Reset" })).toBeVisible();
    },
    async leave({ page }) {
      await page.getByRole("button", { name: "Reset" }).click();
    },
  },
  {
    title: "completions in the text",
    async reach(flightplan) {
      await flightplan.paste("pipeline: [build]\njobs:\n  build:\n    series: jammy\n    ");
      await flightplan.page.keyboard.press("Control+End");
      await flightplan.page.keyboard.press("Control+Space");
      await expect(flightplan.page.getByRole("listbox")).toBeVisible();
    },
    async leave({ page }) {
      await page.keyboard.press("Escape");
      await expect(page.getByRole("listbox")).toHaveCount(0);
    },
  },
  {
    title: "the search in the text",
    async reach(flightplan) {
      await flightplan.paste(workedExample);
      await flightplan.page.keyboard.press("ControlOrMeta+f");
      await expect(flightplan.page.locator(".cm-panel")).toBeVisible();
    },
    async leave({ page }) {
      await page.keyboard.press("Escape");
      await expect(page.locator(".cm-panel")).toHaveCount(0);
    },
  },
  {
    title: "the drafts, one of them read and one deleted",
    async reach(flightplan) {
      for (const job of ["compile", "package", "publish"]) {
        await flightplan.chooseExample("One job");
        await flightplan.paste(oneLane.replaceAll("build", job));
      }
      await flightplan.openDrafts();
      await flightplan.draft("compile").getByRole("button", { name: "Text" }).click();
      await flightplan.draft("package").getByRole("button", { name: "Delete" }).click();
      await expect(flightplan.drafts.getByRole("button", { name: "Undo" })).toBeVisible();
    },
    async leave(flightplan) {
      await escape(flightplan);
      await flightplan.paste(workedExample);
    },
  },
];

/** What lies over the page for a while, and the places beside it. */
const placesAndMenus: readonly PageState[] = [
  {
    title: "the examples menu",
    async reach({ page }) {
      await page.getByRole("button", { name: "Examples" }).click();
      await expect(page.getByRole("menuitem").first()).toBeVisible();
    },
    leave: escape,
  },
  {
    title: "the file menu",
    async reach({ page }) {
      await page.getByRole("button", { name: "File", exact: true }).click();
      await expect(page.getByRole("menuitem").first()).toBeVisible();
    },
    leave: escape,
  },
  {
    title: "the theme menu",
    async reach({ page }) {
      await page.getByRole("button", { name: "Theme" }).click();
      await expect(page.getByRole("menuitemcheckbox").first()).toBeVisible();
    },
    leave: escape,
  },
  {
    title: "the help",
    async reach({ page }) {
      await page.getByRole("button", { name: "Help and shortcuts" }).click();
      await expect(page.getByRole("dialog", { name: "Help" })).toBeVisible();
    },
    leave: escape,
  },
  {
    title: "what Flightplan is",
    async reach({ page }) {
      await page.getByRole("button", { name: "Help and shortcuts" }).click();
      await page.getByRole("button", { name: "About Flightplan" }).click();
      await expect(page.getByRole("dialog", { name: "About Flightplan" })).toBeVisible();
    },
    leave: escape,
  },
  {
    title: "the command palette",
    reach: async (flightplan) => flightplan.openPalette(),
    leave: escape,
  },
  {
    title: "the command palette, where something is found",
    async reach(flightplan) {
      await flightplan.openPalette("snap");
      await expect(flightplan.paletteOption(/^Go to test-snap:0 on amd64/)).toBeVisible();
    },
    leave: escape,
  },
  {
    title: "the command palette, where nothing is found",
    async reach(flightplan) {
      await flightplan.openPalette("quark");
      await expect(flightplan.page.getByText("Nothing is called so.")).toBeVisible();
    },
    leave: escape,
  },
  {
    title: "the farm, changed and with mistakes",
    async reach({ page }) {
      await page.getByRole("button", { name: "Farm", exact: true }).click();
      const farm = page.getByRole("dialog", { name: "Farm" });
      await farm.getByRole("checkbox", { name: "arm64 in jammy" }).uncheck();
      await farm.getByRole("button", { name: "Take off noble" }).click();
      await farm.getByRole("button", { name: "Add series" }).click();
      await expect(farm.getByText("Write the codename")).toBeVisible();
    },
    leave: escape,
  },
  {
    title: "the notice of a replaced text",
    async reach(flightplan) {
      await flightplan.chooseExample("YAML surprises");
      await expect(flightplan.notices.getByRole("button", { name: "Undo" })).toBeVisible();
    },
  },
  {
    title: "the notice of a link",
    async reach(flightplan) {
      await flightplan.share();
      await expect(flightplan.notices).toContainText(/Copied the link|This is the link/);
    },
  },
  {
    title: "an open file, edited",
    async reach(flightplan) {
      const { page } = flightplan;
      await dropFiles(page, [{ name: "a-file-with-a-rather-long-name.launchpad.yaml", content: crossArchitecture }]);
      await expect(flightplan.verdict).toBeVisible();
      await flightplan.editor.focus();
      await page.keyboard.type("# ");
      await expect(page.getByText("edited", { exact: true })).toBeVisible();
    },
  },
  ...fileStates,
  ...toldStates,
  ...placeStates,
];

/**
 * States of the wide page by what they are about, of each in an order in which each can be reached from the one before, the first from the
 * page as it opens.
 */
export const wideStates = {
  plans: planStates,
  views: viewStates,
  changes: changeStates,
  "menus and places": placesAndMenus,
} as const;

/** States that begin with a page of their own, as its workers are held from the beginning. */
export const freshStates: readonly PageState[] = [
  {
    title: "a plan that takes long",
    async reach(flightplan) {
      await holdWorkers(flightplan.page);
      await flightplan.paste(longText);
      await expect(flightplan.page.getByRole("button", { name: "Stop" })).toBeVisible();
    },
  },
  {
    title: "a plan that was stopped",
    async reach({ page }) {
      await page.getByRole("button", { name: "Stop" }).click();
      await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
    },
  },
];

/** States of a page of 360 pixels, whose text is the worked example. */
export const narrowStates: readonly PageState[] = [
  ...["YAML", "Problems", "Plan"].map((name) => ({
    title: `the tab ${name}`,
    async reach({ page }: FlightplanPage) {
      await page.getByRole("tab", { name }).click();
      await expect(page.getByRole("tab", { name })).toHaveAttribute("aria-selected", "true");
    },
  })),
  simulated,
  {
    title: "the view menu",
    async reach({ page }) {
      await page.getByRole("button", { name: "View" }).click();
      await expect(page.getByRole("combobox", { name: "Dispatch on" })).toBeVisible();
    },
    leave: async ({ page }) => page.keyboard.press("Escape"),
  },
  {
    title: "the menu",
    async reach({ page }) {
      await page.getByRole("button", { name: "More" }).click();
      await expect(page.getByRole("menuitem").first()).toBeVisible();
    },
    leave: escape,
  },
  {
    title: "the details of an entry",
    async reach(flightplan) {
      await flightplan.entry(/^test-snap 1, focal, on amd64/).focus();
      await flightplan.page.keyboard.press("Enter");
      await expect(flightplan.details).toBeVisible();
    },
    leave: closeDetails,
  },
  {
    title: "sharing for a merge proposal",
    async reach(flightplan) {
      await flightplan.openShare();
      await flightplan.shareDialog.getByRole("radio", { name: "For a merge proposal" }).check();
      await expect(flightplan.shareText).toHaveValue(/<details>/);
    },
    leave: escape,
  },
  damagedLink("a damaged link"),
  {
    title: "the command palette",
    reach: async (flightplan) => flightplan.openPalette("plan"),
    leave: escape,
  },
  {
    title: "the drafts",
    async reach(flightplan) {
      const { page } = flightplan;
      await pasteAnywhere(flightplan, workedExample);
      await page.getByRole("button", { name: "More" }).click();
      await page.getByRole("menuitem", { name: "Open a draft…" }).click();
      await flightplan.drafts
        .getByRole("button", { name: /^Text of draft/ })
        .first()
        .click();
    },
    leave: escape,
  },
  {
    title: "the help",
    async reach({ page }) {
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Help" })).toBeVisible();
    },
    leave: escape,
  },
  {
    title: "what Flightplan is",
    async reach({ page }) {
      await page.getByRole("button", { name: "More" }).click();
      await page.getByRole("menuitem", { name: "About Flightplan" }).click();
      await expect(page.getByRole("dialog", { name: "About Flightplan" })).toBeVisible();
    },
    leave: escape,
  },
  ...fileStates,
  ...toldStates,
  {
    title: "both plans, with the differences read",
    async reach({ page }) {
      await page.getByRole("button", { name: "More" }).click();
      await page.getByRole("menuitem", { name: /Silently not built today/ }).click();
      await page.getByRole("radio", { name: /^Both/ }).check();
      await page.locator("summary", { hasText: "1 difference" }).click();
      await expect(page.getByRole("list", { name: "Differences" })).toBeVisible();
    },
  },
  {
    title: "the choice of what to compare with",
    async reach({ page }) {
      await page.getByRole("button", { name: "More" }).click();
      await page.getByRole("menuitem", { name: "Compare…" }).click();
      await expect(page.getByRole("dialog", { name: "Compare" })).toBeVisible();
    },
    leave: escape,
  },
  {
    title: "a comparison of two texts",
    async reach({ page }) {
      await page.getByRole("button", { name: "More" }).click();
      await page.getByRole("menuitem", { name: "Compare…" }).click();
      await page.getByRole("textbox", { name: "The old text" }).fill(oneLane);
      await page.getByRole("button", { name: "Compare with this text" }).click();
      await expect(page.getByRole("list", { name: "Differences" })).toBeVisible();
    },
  },
  ...placeStates,
];
