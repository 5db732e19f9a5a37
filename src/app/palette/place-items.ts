import { type Plan, toOneLine } from "../../core/index.ts";
import { shownAnalysed } from "../../store/selectors.ts";
import type { PlanPlace } from "../../store/view-slice.ts";
import type { Workspace } from "../../store/workspace.ts";
import type { PaletteItem } from "./palette-item.ts";

/** A lane, stage or entry by its words. Thousands of them are searched, so they are no more than that. */
interface Place {
  readonly title: string;
  readonly note: string;
  /** Title and note in small letters. */
  readonly haystack: string;
  readonly at: PlanPlace;
}

const known = new WeakMap<Plan, readonly Place[]>();

/**
 * Places of the plan that have all the words, up to `most`, and how many there are: lanes and stages first, then entries; those
 * whose name begins with what was typed before others. Linear in the number of entries, without making an item of each.
 */
export function findPlaces(
  workspace: Workspace,
  query: string,
  most: number,
): { readonly items: readonly PaletteItem[]; readonly total: number } {
  const plan = shownAnalysed(workspace.getState())?.analysis.plan;
  const words = query
    .toLowerCase()
    .replace(/^go (to )?/, "")
    .split(/\s+/)
    .filter(Boolean);
  const [first] = words;
  if (!plan || first === undefined) return { items: [], total: 0 };
  const beginning: Place[] = [];
  const others: Place[] = [];
  let total = 0;
  for (const place of placesOf(plan)) {
    if (!words.every((word) => place.haystack.includes(word))) continue;
    total += 1;
    const bucket = place.haystack.startsWith(first) ? beginning : others;
    if (bucket.length < most) bucket.push(place);
  }
  const shown = [...beginning, ...others].slice(0, most);
  return { items: shown.map((place, position) => itemOf(place, position, workspace)), total };
}

function placesOf(plan: Plan): readonly Place[] {
  let places = known.get(plan);
  if (!places) {
    places = [...lanePlaces(plan), ...entryPlaces(plan)];
    known.set(plan, places);
  }
  return places;
}

function lanePlaces({ lanes }: Plan): readonly Place[] {
  return lanes.flatMap(({ id, architecture, series, status, stages }) => {
    const state = status.kind === "requested" ? "lane" : "lane, withheld";
    const title = series === null ? architecture : `${architecture} on ${series}`;
    return [
      makePlace(title, state, { kind: "lane", lane: id }),
      ...stages.map((stage, position) =>
        makePlace(`stage ${stage.number} on ${architecture}`, `column ${position + 1} of ${stages.length}`, {
          kind: "stage",
          lane: id,
          column: stage.column,
        }),
      ),
    ];
  });
}

function entryPlaces({ lanes }: Plan): readonly Place[] {
  const places: Place[] = [];
  for (const lane of lanes) {
    for (const { number, entries, dropped } of lane.stages) {
      for (const entry of [...entries, ...dropped]) {
        const note = `${entry.series}, stage ${number}${"reason" in entry ? ", dropped" : ""}`;
        const title = `${entry.job}:${entry.index} on ${lane.architecture}`;
        places.push(makePlace(title, note, { kind: "entry", lane: lane.id, entry: entry.id }));
      }
    }
  }
  return places;
}

function makePlace(title: string, note: string, at: PlanPlace): Place {
  const words = { title: toOneLine(title), note: toOneLine(note) };
  return { ...words, haystack: `${words.title} ${words.note}`.toLowerCase(), at };
}

function itemOf({ title, note, at }: Place, position: number, workspace: Workspace): PaletteItem {
  return {
    id: `place:${position}`,
    title: `Go to ${title}`,
    group: "Places of the plan",
    note,
    run() {
      const { goToPlace, select, selectPart } = workspace.getState();
      goToPlace(at);
      if (at.kind === "entry") select(at.entry);
      else selectPart(at);
    },
  };
}
