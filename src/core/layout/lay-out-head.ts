import { explainLane } from "../plan/explain-lane.ts";
import { countLane, type Lane } from "../plan/plan.ts";
import { toOneLine } from "../text/to-one-line.ts";
import { laneSummary, seriesLabel, withheldLabel, withheldTag } from "./labels.ts";
import type { Flow, Point, TextBox } from "./layout.ts";
import { laneMeasures } from "./measures.ts";
import { placeLine, placeTextRight } from "./place-text.ts";
import { cutStyled } from "./text-style.ts";

/** Between the texts of a line, and around the tag. */
const space = 8;
const tagPadding = 7;
/** Of the line's width, for a name that nobody would give an architecture. */
const longestArchitecture = 0.4;

/** The head of a lane: its words and its height. */
export function layOutHead(
  lane: Lane,
  at: Point,
  width: number,
  flow: Flow,
): { readonly words: readonly TextBox[]; readonly height: number } {
  const { headPadding, headLine, side } = laneMeasures[flow];
  const x = at.x + side;
  const room = width - 2 * side;
  const middle = (line: number) => at.y + headPadding + headLine * (line + 0.5);
  const summary = laneSummary(countLane(lane), lane.status.kind === "requested" && lane.dispatch.kind !== "undecided");
  const name = nameTexts(lane, room);

  if (flow === "row") {
    const right = placeTextRight(cutStyled(summary, room / 2, "summary"), "summary", x + room, middle(0));
    const left = placeLine([...name, why(lane)], x, room - right.width - 2 * space, middle(0));
    return { words: [...left, right], height: 2 * headPadding + headLine };
  }

  const lines = [
    name,
    ...(lane.status.kind === "withheld" ? [[why(lane)]] : []),
    [{ text: summary, style: "summary" } as const],
  ];
  const words = lines.flatMap((texts, line) =>
    placeLine(
      texts.map((text, i) => (i === 0 ? { ...text, before: 0 } : text)),
      x,
      room,
      middle(line),
    ),
  );
  return { words, height: 2 * headPadding + headLine * lines.length };
}

/** What stands at the left of a head, uncut but for an architecture that takes more than its share of the room. */
export function headTexts(lane: Lane, room: number) {
  return [...nameTexts(lane, room), why(lane)];
}

function nameTexts(lane: Lane, room: number) {
  const architecture = cutStyled(toOneLine(lane.architecture), room * longestArchitecture, "architecture");
  const texts: Parameters<typeof placeLine>[0][number][] = [
    { text: architecture, style: "architecture" },
    { text: seriesLabel(lane), style: "series", before: space },
  ];
  if (lane.status.kind === "withheld") texts.push({ text: withheldTag, style: "tag", before: space + tagPadding });
  return texts;
}

function why(lane: Lane) {
  const { status } = lane;
  if (status.kind === "requested") return { text: explainLane(lane), style: "why", before: space } as const;
  return { text: withheldLabel(status.reason), style: "why", before: space + tagPadding } as const;
}
