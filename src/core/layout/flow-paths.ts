import { arrowHead, arrowLine } from "./arrow-path.ts";
import type { FlowDrawing, FlowLine } from "./flow-drawing.ts";
import type { Point } from "./layout.ts";

/** A flow of artifacts as SVG path data; empty strings where there is nothing of the kind. */
export interface FlowPaths {
  /** What arrives, with a dot where it starts and a head where it ends. */
  readonly lines: string;
  /** The same where nothing but today's order sees to it. */
  readonly unsure: string;
  readonly heads: string;
  readonly dots: string;
  /** What does not, with a cross where it ends: at the reader, or for a stub at its beginning. */
  readonly broken: string;
  readonly crosses: string;
}

const origin: Point = { x: 0, y: 0 };
const dot = 3;
const cross = 3.5;
/** From the edge of the reader to the cross. */
const beforeReader = 5;

/** One path of each kind, however many lines there are. */
export function flowPaths({ lines }: FlowDrawing): FlowPaths {
  const whole = lines.filter(({ kind }) => kind === "arrives" || kind === "unsure");
  const broken = lines.filter(({ kind }) => kind === "fails" || kind === "stub");
  return {
    lines: join(
      whole.filter(({ kind }) => kind === "arrives"),
      (line) => arrowLine(line, origin),
    ),
    unsure: join(
      whole.filter(({ kind }) => kind === "unsure"),
      (line) => arrowLine(line, origin),
    ),
    heads: join(whole, (line) => arrowHead(line, origin)),
    dots: join(
      lines.filter(({ kind }) => kind !== "stub"),
      ({ points: [start] }) => (start ? drawDot(start) : ""),
    ),
    broken: join(broken, (line) => arrowLine(line, origin)),
    crosses: join(broken, drawCross),
  };
}

function join(lines: readonly FlowLine[], draw: (line: FlowLine) => string): string {
  return lines.map(draw).join("");
}

function drawDot({ x, y }: Point): string {
  return `M${x - dot} ${y}a${dot} ${dot} 0 1 0 ${2 * dot} 0a${dot} ${dot} 0 1 0 ${-2 * dot} 0`;
}

function drawCross({ kind, points }: FlowLine): string {
  const end = points.at(-1);
  const at = kind === "stub" ? points[0] : end && { x: end.x - beforeReader, y: end.y };
  if (!at) return "";
  return `M${at.x - cross} ${at.y - cross}l${2 * cross} ${2 * cross}m0 ${-2 * cross}l${-2 * cross} ${2 * cross}`;
}
