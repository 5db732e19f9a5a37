import type { Flow } from "../layout/layout.ts";
import type { PlanChoices } from "../layout/plan-facts.ts";
import type { Theme } from "./palette.ts";

export const exportFormats = ["svg", "text", "mermaid", "markdown", "json"] as const;

/** A form that a plan can be taken away in. */
export type ExportFormat = (typeof exportFormats)[number];

/** What can be chosen about a picture or text of a plan. What a format has no use for is ignored. */
export interface ExportOptions {
  /** What the plan was made with, to say so. */
  readonly choices: PlanChoices;
  readonly theme: Theme;
  readonly showDropped: boolean;
  readonly title: string | null;
  readonly link: string | null;
  /** Whether stages stand side by side (as they do where nothing is said) or one below the other. */
  readonly flow?: Flow;
  /** Of the lanes, in pixels; null or absent for as much as they like, so that no window decides it. */
  readonly width?: number | null;
  /** Ids of lanes and stages to draw as their heads only. */
  readonly collapsed?: ReadonlySet<string>;
  /** See `PictureOptions`. */
  readonly fonts?: string | null;
}
