import { indexLayout, type Layout } from "../core/index.ts";
import { foundPart, markedEntries } from "../store/selectors.ts";
import type { PlanPart } from "../store/view-slice.ts";
import type { WorkspaceState } from "../store/workspace.ts";

/** What the list's focus is on, and whether to show it (it came by keyboard). */
export interface Focus {
  readonly kind: "lane" | "stage" | "entry";
  readonly id: string;
  readonly visible: boolean;
}

/** What stands out in the picture: ids of entries, and the keyboard's focus. */
export interface Marks {
  readonly marked: ReadonlySet<string>;
  readonly pointed: string | null;
  readonly selected: string | null;
  readonly part: PlanPart | null;
  readonly focus: Focus | null;
}

export function marksOf(state: WorkspaceState, focus: Focus | null): Marks {
  return {
    marked: markedEntries(state),
    pointed: state.pointed,
    selected: state.selected,
    part: foundPart(state) && state.selectedPart,
    focus,
  };
}

/** Sets the attributes that let the drawn boxes look marked. Costs what is drawn, not what the plan holds, and draws nothing anew. */
export function showMarks(picture: Element, layout: Layout, { marked, pointed, selected, part, focus }: Marks): void {
  const ringed = focus?.visible ? focus : null;
  for (const element of picture.querySelectorAll<HTMLElement>("[data-entry]")) {
    const id = element.dataset["entry"] ?? "";
    element.toggleAttribute("data-marked", marked.has(id));
    element.toggleAttribute("data-pointed", id === pointed);
    element.toggleAttribute("data-selected", id === selected);
    element.toggleAttribute("data-focused", ringed?.kind === "entry" && ringed.id === id);
  }

  const index = indexLayout(layout);
  const lane = part && index.findLane(part.lane);
  const pinnedStage = part?.kind === "stage" ? lane?.stages.find(({ column }) => column === part.column)?.id : null;
  for (const element of picture.querySelectorAll<HTMLElement>("[data-stage]")) {
    const id = element.dataset["stage"] ?? "";
    const folded = index.findStage(id)?.folded ?? [];
    const holds = (entry: string | null) =>
      entry !== null && folded.length > 0 && index.findEntry(entry)?.stage.id === id;
    element.toggleAttribute(
      "data-marked",
      folded.some((one) => marked.has(one.id)),
    );
    element.toggleAttribute("data-pointed", holds(pointed));
    element.toggleAttribute("data-selected", holds(selected) || id === pinnedStage);
    const isRinged = ringed?.kind === "stage" ? ringed.id === id : ringed?.kind === "entry" && holds(ringed.id);
    element.toggleAttribute("data-focused", isRinged);
  }

  const foldedLane = (entry: string | null) => {
    const placed = entry === null ? null : index.findEntry(entry);
    return placed?.lane.collapsed ? placed.lane.id : null;
  };
  const hasFolded = layout.lanes.some(({ collapsed }) => collapsed);
  const markedLanes = new Set(hasFolded ? [...marked].map(foldedLane) : []);
  const holders = { pointed: foldedLane(pointed), selected: foldedLane(selected) };
  for (const element of picture.querySelectorAll<HTMLElement | SVGElement>("[data-lane]")) {
    const id = element.dataset["lane"] ?? "";
    element.toggleAttribute("data-marked", markedLanes.has(id));
    element.toggleAttribute("data-pointed", holders.pointed === id);
    element.toggleAttribute(
      "data-selected",
      holders.selected === id || (part?.lane === id && (part.kind === "lane" || lane?.collapsed === true)),
    );
    element.toggleAttribute("data-focused", ringed?.kind === "lane" && ringed.id === id);
  }
}
