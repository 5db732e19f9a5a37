import type { ExportOptions } from "../core/index.ts";

/** How a picture or text is to look. */
export type ExportLook = Required<Pick<ExportOptions, "theme" | "showDropped" | "title" | "link" | "flow" | "width">>;

/** The options of a command line that say so, as written. */
export interface LookValues {
  readonly theme?: string | undefined;
  readonly "without-dropped"?: boolean | undefined;
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly flow?: string | undefined;
  readonly width?: string | undefined;
}

/** Reads how a picture or text is to look; a mistake is a sentence. */
export function readLook(values: LookValues): ExportLook | string {
  const theme = values.theme ?? "light";
  if (theme !== "light" && theme !== "dark") return `There is no theme ${theme}: light, dark.`;
  const flow = values.flow ?? "row";
  if (flow !== "row" && flow !== "column") return `There is no flow ${flow}: row, column.`;
  const width = values.width === undefined ? null : Number(values.width);
  if (width !== null && !(Number.isInteger(width) && width >= 240 && width <= 100_000)) {
    return "--width takes a number of pixels from 240 to 100000.";
  }
  const look: ExportLook = {
    theme,
    showDropped: !values["without-dropped"],
    title: values.title === "" ? null : (values.title ?? null),
    link: values.link === "" ? null : (values.link ?? null),
    flow,
    width,
  };
  return look;
}
