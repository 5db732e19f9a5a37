import type { Node } from "@xyflow/react";
import type { Arrow, LaneBox, Layout, StageBox } from "../core/index.ts";
import type { Detail } from "./detail.ts";

/** The frame of a lane: its border, head and arrows. */
export type LaneNode = Node<{ readonly lane: LaneBox }, "lane">;
/** A stage with its entries, and the words of the arrow that leads to it. */
export type StageNode = Node<{ readonly stage: StageBox; readonly arrow: Arrow | null }, "stage">;
/** A whole lane as a drawing. */
export type OverviewNode = Node<{ readonly lane: LaneBox }, "overview">;

export type PictureNode = LaneNode | StageNode | OverviewNode;

const lineHeight = 16;

// One box, one node: React Flow looks at nothing that it has seen before.
const near = new WeakMap<LaneBox, readonly PictureNode[]>();
const far = new WeakMap<LaneBox, OverviewNode>();
const stages = new WeakMap<StageBox, StageNode>();

/** React Flow's nodes of a layout. */
export function nodesOf({ lanes }: Layout, detail: Detail): PictureNode[] {
  return detail === "overview" ? lanes.map(overviewNode) : lanes.flatMap(laneNodes);
}

function laneNodes(lane: LaneBox): readonly PictureNode[] {
  let nodes = near.get(lane);
  if (!nodes) {
    const arrows = new Map(lane.arrows.map((arrow) => [arrow.to, arrow]));
    nodes = [laneNode(lane), ...lane.stages.map((stage) => stageNode(stage, arrows.get(stage.id) ?? null))];
    near.set(lane, nodes);
  }
  return nodes;
}

function laneNode(lane: LaneBox): LaneNode {
  return {
    id: `lane ${lane.id}`,
    type: "lane",
    position: { x: lane.x, y: lane.y },
    width: lane.width,
    height: lane.height,
    handles: [],
    data: { lane },
  };
}

function stageNode(stage: StageBox, arrow: Arrow | null): StageNode {
  const known = stages.get(stage);
  if (known?.data.arrow === arrow) return known;
  const words = arrow?.words ?? [];
  const x = Math.min(stage.x, ...words.map((word) => word.x));
  const y = Math.min(stage.y, ...words.map((word) => word.y - lineHeight));
  const node: StageNode = {
    id: `stage ${stage.id}`,
    type: "stage",
    position: { x, y },
    width: stage.x + stage.width - x,
    height: stage.y + stage.height - y,
    handles: [],
    data: { stage, arrow },
  };
  stages.set(stage, node);
  return node;
}

function overviewNode(lane: LaneBox): OverviewNode {
  let node = far.get(lane);
  if (!node) {
    node = { ...laneNode(lane), id: `overview ${lane.id}`, type: "overview" };
    far.set(lane, node);
  }
  return node;
}
