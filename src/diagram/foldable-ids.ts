import type { Layout } from "../core/index.ts";

/** What to fold or unfold. */
export type FoldRequest = "fold-stages" | "fold-lanes" | "unfold-all";

/** Ids of the lanes and stages that a request folds or unfolds. Also stages of lanes that are folded themselves. */
export function foldableIds({ lanes }: Layout, request: FoldRequest): readonly string[] {
  switch (request) {
    case "fold-lanes":
      return lanes.filter(({ collapsed }) => !collapsed).map(({ id }) => id);
    case "fold-stages":
      return lanes.flatMap(({ stages, folded }) =>
        [...stages, ...folded].filter(({ kind, collapsed }) => kind === "stage" && !collapsed).map(({ id }) => id),
      );
    case "unfold-all":
      return lanes.flatMap(({ id, collapsed, stages, folded }) => [
        ...(collapsed ? [id] : []),
        ...[...stages, ...folded].filter((stage) => stage.collapsed).map((stage) => stage.id),
      ]);
  }
}
