import { layOutPlan, naturalWidth, renderSvg } from "../core/index.ts";
import { placeMarks } from "../diagram/place-marks.ts";
import { changeMarks } from "./change-marks.ts";
import type { ComparedPair } from "./comparison-pair.ts";

/** Both plans as one picture to take away, an SVG in light colours. */
export function drawComparison(
  { told, merged }: Pick<ComparedPair, "told" | "merged">,
  { showDropped, link }: { readonly showDropped: boolean; readonly link: string | null },
): string {
  const plan = merged();
  const drawn = { flow: "row", showDropped, collapsed: new Set<string>() } as const;
  const layout = layOutPlan(plan, { ...drawn, width: naturalWidth(plan, drawn) });
  const outlines = placeMarks(layout, changeMarks(plan, told, "both")).map(
    ({ marks: [{ kind, word, sign = "≠" }], ...box }) =>
      ({ ...box, kind: kind === "entry" ? "entry" : "stage", word, sign }) as const,
  );
  return renderSvg(layout, { theme: "light", title: "What changes on the build farm", link, outlines });
}
