import { lpciVersion } from "../../core/index.ts";
import { dayInWords } from "../farm/farm-words.ts";

/** Something that the planner follows, and how old it is. */
export interface Source {
  readonly name: string;
  readonly words: string;
}

/** What the planner plans from. The farm's data is of the given day. */
export function planningSources(farmDate: string): readonly Source[] {
  return [
    {
      name: "As designed",
      words: "The code review that designed the feature, on Launchpad’s merge proposal duplicate_ci_jobs.",
    },
    {
      name: "As deployed today",
      words: "Launchpad’s code of 31 July 2025. What has changed there since is not in it.",
    },
    { name: "The builder", words: "launchpad-buildd of 3 April 2025: what runs when, what is logged and reported." },
    {
      name: "lpci",
      words: `Version ${lpciVersion}, for its checks, the completions, the key reference and the JSON Schema. What only a newer one knows is said to need that.`,
    },
    { name: "Series and dates", words: `Debian’s distro-info-data of ${dayInWords(farmDate)}.` },
    {
      name: "Buildable architectures",
      words: "Our approximation from public facts; Farm changes it.",
    },
  ];
}
