import { drawPicture, layOutPlan, naturalWidth, type Picture, type PictureOptions } from "../core/index.ts";
import { placeMarks } from "../diagram/place-marks.ts";
import { changeMarks } from "./change-marks.ts";
import type { ComparedPair } from "./comparison-pair.ts";

/** Both plans as one picture to take away: that of the new one with what is gone, each change marked in words. */
export function drawComparison(
  { told, merged }: Pick<ComparedPair, "told" | "merged">,
  { showDropped, ...options }: Omit<PictureOptions, "outlines" | "verdict"> & { readonly showDropped: boolean },
): Picture {
  const plan = merged();
  const drawn = { flow: "row", showDropped, collapsed: new Set<string>() } as const;
  const layout = layOutPlan(plan, { ...drawn, width: naturalWidth(plan, drawn) });
  const outlines = placeMarks(layout, changeMarks(plan, told, "both")).map(
    ({ marks: [{ kind, word, sign = "≠" }], ...box }) =>
      ({ ...box, kind: kind === "entry" ? "entry" : "stage", word, sign }) as const,
  );
  return drawPicture(layout, { ...options, outlines });
}
