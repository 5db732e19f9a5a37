import { ReactFlow, ReactFlowProvider, useReactFlow, ViewportPortal } from "@xyflow/react";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const nodes = ["build", "test"].map((word, index) => ({
  id: word,
  type: "box",
  data: { word },
  position: { x: 100 * index, y: 20 },
  width: 80,
  height: 40,
}));

interface BoxProps {
  readonly data: { readonly word: string };
  readonly width?: number;
}

/** React Flow as the picture uses it: nodes of known sizes that nobody drags, selects or connects. Built by a test, whole and trimmed. */
export const markup = renderToStaticMarkup(
  createElement(ReactFlow, {
    id: "flow",
    nodes,
    nodeTypes: { box: ({ data, width }: BoxProps) => createElement("p", null, data.word, " ", width) },
    width: 400,
    height: 300,
    defaultViewport: { x: 5, y: 6, zoom: 2 },
    nodesDraggable: false,
    nodesConnectable: false,
    nodesFocusable: false,
    elementsSelectable: false,
    disableKeyboardA11y: true,
    proOptions: { hideAttribution: true },
  }),
);

/** What else of it the page's code asks for. */
export const used = { ReactFlowProvider, ViewportPortal, useReactFlow };
