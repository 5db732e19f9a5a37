import type { Tab } from "../page.ts";

/** A stop of the tour. */
export interface TourStep {
  readonly title: string;
  readonly words: string;
  /** What it points at, by what that is to a screen reader; the first that is in view. */
  readonly anchors: readonly string[];
  /** The tab that shows it where the page is narrow. */
  readonly tab: Tab;
}

const narrowTab = "[role=tab][aria-selected=true]";

/** The page in five stops, in the order in which somebody needs them. */
export const tourSteps: readonly TourStep[] = [
  {
    title: "Your file",
    words:
      "Write or paste a .launchpad.yaml here, or drop the file anywhere on the page. It is kept on this device as you type.",
    anchors: ["section[aria-label=Pipeline]", narrowTab],
    tab: "source",
  },
  {
    title: "The plan",
    words:
      "Each box is one build farm job: a lane of stages, with the entries it runs. Point at an entry to see its lines, click it for everything about it.",
    anchors: ["section[aria-label=Plan]"],
    tab: "plan",
  },
  {
    title: "What if",
    words:
      "Other series, another dispatch series, Launchpad as it is deployed today: one click each, and the plan is drawn anew.",
    anchors: ["[role=group][aria-label='What to plan']"],
    tab: "plan",
  },
  {
    title: "Problems",
    words: "What Launchpad would refuse, what lpci would reject, and what is probably a mistake. Many come with a fix.",
    anchors: ["section[aria-label=Problems]", narrowTab],
    tab: "problems",
  },
  {
    title: "Hand it on, and go on",
    words:
      "Share copies a link that holds the file and all choices. Learn has short lessons that start with one idea and end with an exam.",
    anchors: ["header"],
    tab: "plan",
  },
];
