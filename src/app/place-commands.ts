import type { Command } from "./commands.ts";
import type { Page } from "./page.ts";
import { fragmentOf, type Place, planner } from "./place.ts";

/** The commands that lead to another place of the page. */
export function placeCommands(page: Page): readonly Command[] {
  return [
    {
      id: "planner",
      title: "Go to the planner",
      group: "Help",
      keywords: "back home plan editor text",
      anywhere: true,
      isAvailable: () => page.getState().place.kind !== "planner",
      whyNot: "The planner is in view.",
      run: () => goTo(planner),
    },
    {
      id: "learn",
      title: "Learn",
      group: "Help",
      keywords: "lessons tutorial course exercise challenge exam teach training",
      anywhere: true,
      run: () => goTo({ kind: "learn", name: null }),
    },
    {
      id: "tour",
      title: "Take the tour",
      group: "Help",
      keywords: "introduction guide onboarding begin start show around first",
      anywhere: true,
      run() {
        if (page.getState().place.kind !== "planner") goTo(planner);
        page.setState({ tour: 0 });
      },
    },
    {
      id: "docs",
      title: "Read the documentation",
      group: "Help",
      keywords: "docs reference manual keys semantics help words glossary",
      anywhere: true,
      run: () => goTo({ kind: "docs", page: null, section: null }),
    },
  ];
}

/** As a link would: one step in the history. */
export function goTo(place: Exclude<Place, { kind: "shared-lesson" }>): void {
  location.hash = fragmentOf(place);
}
