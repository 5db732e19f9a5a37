import type { Plugin } from "vite";

/** What is edited in `@xyflow/react`: each stands there as often as said, or the build stops. */
interface Cut {
  readonly find: string;
  readonly replace: string;
  readonly times: number;
}

/** Components of the package that are never drawn here, and that a bundler keeps because `memo()` might do something. */
const neverUsed = [
  "BackgroundComponent",
  "ControlsComponent",
  "EdgeTextComponent",
  "EdgeWrapper",
  "MarkerDefinitions",
  "MiniMapComponent",
  "MiniMapNodeComponent",
  "MiniMapNodes",
  "NodeComponentWrapperInner",
  "ResizeControl",
  "fixedForwardRef(HandleComponent)",
];

/** Kinds of edges, each made twice. */
const edges = ["SimpleBezier", "SmoothStep", "Step", "Straight", "Bezier"];

const cuts: readonly Cut[] = [
  ...neverUsed.map((name) => ({ find: `memo(${name})`, replace: "undefined", times: 1 })),
  ...edges.flatMap((name) =>
    ["false", "true"].map((internal) => ({
      find: ` create${name}Edge({ isInternal: ${internal} })`,
      replace: " undefined",
      times: 1,
    })),
  ),
  // Drawn, but empty: no edges, nothing connected, selected or dragged.
  { find: "memo(EdgeRendererComponent)", replace: "nothing", times: 1 },
  ...["ConnectionLineWrapper", "NodesSelection", "UserSelection", "A11yDescriptions"].map((name) => ({
    find: `jsx(${name}, `,
    replace: "jsx(nothing, ",
    times: 1,
  })),
  {
    find: "const moveSelectedNodes = useMoveSelectedNodes();",
    replace: "const moveSelectedNodes = nothing;",
    times: 2,
  },
  { find: "const dragging = useDrag({", replace: "const dragging = notDragged({", times: 1 },
];

/**
 * Leaves out of the build what `diagram` never asks of React Flow, an eighth of the JavaScript before the first diagram that is not
 * React's: edges, handles, dragging, the map, buttons and backgrounds. The package is one module, whose calls of `memo()` a bundler
 * has to keep. Colours are left out of d3 too: nothing but a view is moved with it.
 */
export function trimReactFlow(): Plugin {
  return {
    name: "trim-react-flow",
    enforce: "pre",
    apply: "build",
    transform(code, id) {
      if (id.endsWith("/node_modules/@xyflow/react/dist/esm/index.js")) return { code: trimmed(code), map: null };
      if (id.endsWith("/node_modules/d3-color/dist/d3-color.mjs")) return { code: withoutColours(code), map: null };
      return null;
    },
  };
}

/** The code of `@xyflow/react` without what is not used; throws where the package is not as this knows it. */
function trimmed(code: string): string {
  const kept = code.replaceAll(/^\w+\.displayName = .*$/gm, "");
  const cut = cuts.reduce((rest, { find, replace, times }) => {
    const parts = rest.split(find);
    if (parts.length !== times + 1) throw new Error(`@xyflow/react has ${parts.length - 1} times “${find}”.`);
    return parts.join(replace);
  }, kept);
  return `${cut}\nfunction nothing() { return null; }\nfunction notDragged() { return false; }\n`;
}

/** No word is a colour, so that d3 takes all of them for words with numbers. */
function withoutColours(code: string): string {
  const names = /^export \{([^}]*)\};$/m.exec(code)?.[1];
  if (names === undefined) throw new Error("`d3-color` exports in a way that this does not know.");
  const exported = names.split(",").map((name) => `none as ${name.trim().replace(/^.* as /, "")}`);
  return `function none() { return null; }\nexport { ${exported.join(", ")} };\n`;
}
