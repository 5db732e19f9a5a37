import { nameOf, type Outline, type OutlineNode, type OutlineScalar } from "./outline.ts";
import type { Place } from "./place.ts";

type Way = Pick<Place, "path" | "containers" | "flow" | "marked">;

/** The word that an offset is in or at the edge of, with what is around it; null where there is none. */
export function findPlace({ root }: Outline, offset: number): Place | null {
  return root && search(root, offset, { path: [], containers: [], flow: false, marked: true });
}

function search(node: OutlineNode, offset: number, way: Way): Place | null {
  switch (node.kind) {
    case "scalar":
      return placeOf(node, "value", way);
    case "mapping": {
      const { path, flow } = way;
      const containers = [...way.containers, node];
      for (const { key, colon, value } of node.pairs) {
        const inFlow = flow || node.flow;
        if (touches(key, offset)) return placeOf(key, "key", { path, containers, flow: inFlow, marked: colon });
        if (!value || !touches(value, offset)) continue;
        return search(value, offset, { path: [...path, nameOf(key)], containers, flow: inFlow, marked: true });
      }
      return null;
    }
    case "sequence": {
      const containers = [...way.containers, node];
      for (const [index, { marked, value }] of node.items.entries()) {
        if (!value || !touches(value, offset)) continue;
        return search(value, offset, {
          path: [...way.path, index],
          containers,
          flow: way.flow || node.flow,
          marked,
        });
      }
      return null;
    }
  }
}

function touches({ range }: OutlineNode, offset: number): boolean {
  return range.from <= offset && offset <= range.to;
}

function placeOf({ range, style, text }: OutlineScalar, role: Place["role"], way: Way): Place {
  const quoted = style === "single-quoted" || style === "double-quoted";
  const from = range.from + (quoted || style === "alias" ? 1 : 0);
  return { ...way, role, style, text, range: { from, to: from + text.length } };
}
