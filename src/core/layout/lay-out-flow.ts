import type { ArtifactFlow, FlowNote } from "../plan/artifact-flow.ts";
import type { FlowDrawing, FlowLabel, FlowLine } from "./flow-drawing.ts";
import { flowLabel } from "./flow-labels.ts";
import type { EntryBox, LaneBox, Layout } from "./layout.ts";
import { indexLayout, type PlacedEntry } from "./layout-index.ts";
import { placeText } from "./place-text.ts";
import { routeFlow, routeStub } from "./route-flow.ts";
import { cutStyled } from "./text-style.ts";

/** More labels than this hide the picture. */
const mostLabels = 12;

const label = { height: 16, padding: 6, inset: 8 };

/** Draws the flow of artifacts over a layout. It stays within a lane, so a folded lane shows none of it; a folded stage stands for its entries. */
export function layOutFlow(layout: Layout, { links, notes }: ArtifactFlow): FlowDrawing {
  const index = indexLayout(layout);
  const findEntry = (id: string) => {
    const placed = index.findEntry(id);
    return placed?.lane.collapsed ? null : placed;
  };
  const drawn = new Set<string>();

  const lines = links.flatMap(({ from, to, fate }): FlowLine[] => {
    const [start, end] = [findEntry(from), findEntry(to)];
    return start && end ? draw(fate, start, end, start.lane) : [];
  });
  const stubs = notes.flatMap(({ entry, isLinked }): FlowLine[] => {
    const end = isLinked ? null : findEntry(entry);
    return end ? [{ kind: "stub", points: routeStub(end, layout.flow) }] : [];
  });
  const labels = notes.slice(0, mostLabels).flatMap((note): FlowLabel[] => {
    const placed = findEntry(note.entry);
    return placed ? [layOutLabel(note, placed.entry)] : [];
  });
  return { lines: [...lines, ...stubs], labels };

  /** Entries of a folded stage share a box, and a line. */
  function draw(kind: FlowLine["kind"], start: PlacedEntry, end: PlacedEntry, lane: LaneBox): FlowLine[] {
    if (start.stage === end.stage && start.stage.collapsed) return [];
    const points = routeFlow(start, end, lane, layout.flow);
    const key = `${kind} ${points.map(({ x, y }) => `${x} ${y}`).join(" ")}`;
    if (drawn.has(key)) return [];
    drawn.add(key);
    return [{ kind, points }];
  }
}

function layOutLabel(note: FlowNote, { x, y, width }: EntryBox): FlowLabel {
  const room = width - 2 * (label.inset + label.padding);
  const text = cutStyled(flowLabel(note), room, "cannot-wait");
  const placed = placeText(text, "cannot-wait", x + label.inset + label.padding, y);
  return {
    kind: note.kind === "same-stage" ? "unsure" : "fails",
    x: x + label.inset,
    y: y - label.height / 2,
    width: placed.width + 2 * label.padding,
    height: label.height,
    text: placed,
  };
}
