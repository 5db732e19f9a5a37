import { expect, type FlightplanPage } from "./flightplan-test.ts";
import type { PageState } from "./page-states.ts";

/** Goes to a place of the page, as a link would. */
async function goTo({ page }: FlightplanPage, fragment: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, fragment);
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
}

async function goBack(flightplan: FlightplanPage): Promise<void> {
  await goTo(flightplan, "#planner", "Flightplan");
}

/** Places beside the planner, wide or narrow; each begins at the planner. */
export const placeStates: readonly PageState[] = [
  {
    title: "the overview of the lessons",
    reach: async (flightplan) => goTo(flightplan, "#learn", "Learn"),
    leave: goBack,
  },
  {
    title: "a lesson whose plan is covered",
    reach: async (flightplan) => goTo(flightplan, "#learn/stage-order", "Stages run in order"),
    leave: goBack,
  },
  {
    title: "a lesson whose goal is met",
    async reach(flightplan) {
      const { page } = flightplan;
      await goTo(flightplan, "#learn/failing-stage", "When an entry fails");
      await page.getByRole("checkbox").first().check();
      await page.getByRole("button", { name: "This is my prediction" }).click();
      await page.getByRole("button", { name: "On to the challenge" }).click();
      await page.getByRole("button", { name: /^Show a hint/ }).click();
      await page.getByRole("button", { name: "Put the solution into the editor" }).click();
      await expect(page.getByRole("link", { name: /^Next: / })).toBeVisible();
    },
    leave: goBack,
  },
  {
    title: "a lesson in which a run is played",
    async reach(flightplan) {
      const { page } = flightplan;
      await goTo(flightplan, "#learn/inputs-and-outputs", "Handing files on");
      await page.getByRole("checkbox").first().check();
      await page.getByRole("button", { name: "This is my prediction" }).click();
      await page.getByRole("button", { name: "Watch this run" }).click();
      await expect(page.getByRole("list", { name: "Log of the run" })).toContainText("Job report:0 failed.");
    },
    leave: goBack,
  },
  {
    title: "a lesson with what its solution changes",
    async reach(flightplan) {
      const { page } = flightplan;
      await goTo(flightplan, "#learn/lpci-rejects", /lpci/);
      await page.getByRole("radio").first().check();
      await page.getByRole("button", { name: "This is my prediction" }).click();
      await page.getByRole("button", { name: "On to the challenge" }).click();
      await page.getByRole("button", { name: "Show what the solution changes" }).click();
      await expect(page.locator(".cm-deletedLine").first()).toBeVisible();
    },
    leave: goBack,
  },
  {
    title: "a lesson of one's own, with marks and mistakes",
    async reach(flightplan) {
      const { page } = flightplan;
      await goTo(flightplan, "#learn/new", "A lesson of your own");
      await page.getByRole("combobox", { name: "It is answered by" }).selectOption("Entries or lanes to mark");
      await page.getByRole("checkbox", { name: "test:0 on amd64" }).check();
      await page.getByRole("textbox", { name: "The goal, as JSON" }).fill("{");
      await expect(page.getByRole("region", { name: "Check of the lesson" })).toContainText("is no JSON");
      await page.getByText("Every goal there is, each with an example").click();
    },
    leave: goBack,
  },
  {
    title: "the tour",
    async reach(flightplan) {
      await flightplan.openPalette("tour");
      await flightplan.page.keyboard.press("Enter");
      const step = flightplan.page.getByRole("dialog", { name: "Your file" });
      await step.getByRole("button", { name: "Next" }).click();
      await expect(flightplan.page.getByRole("dialog", { name: "The plan" })).toBeVisible();
    },
    async leave({ page }) {
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    },
  },
];
