import type { Tint } from "../layout/layout.ts";

/** Which of the page's two sets of colours a picture has. */
export type Theme = "light" | "dark";

/** Colours of an exported picture, named like the tokens of the page. */
export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly raised: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly edge: string;
  readonly bad: string;
  readonly badSoft: string;
  readonly warn: string;
  readonly warnSoft: string;
  readonly hatch: string;
  readonly tints: Readonly<Record<Tint, string>>;
}

/** The page's colours as `src/tokens.css` has them, which a test compares: other programs read no style sheet. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: "#f6f4f1",
    surface: "#fff",
    raised: "#fbfaf8",
    ink: "#1d1a17",
    muted: "#6a625a",
    line: "#e2dcd5",
    lineStrong: "#cbc3ba",
    edge: "#8d857c",
    bad: "#b3132a",
    badSoft: "#fdecee",
    warn: "#8a5a00",
    warnSoft: "#fdf3dc",
    hatch: "#ece6df",
    tints: {
      1: "#7a4fa3",
      2: "#a34a6b",
      3: "#b4550d",
      4: "#0f6e78",
      5: "#3d6a1f",
      6: "#34579e",
      unknown: "#6a625a",
    },
  },
  dark: {
    paper: "#171513",
    surface: "#201d1a",
    raised: "#262320",
    ink: "#f1ede8",
    muted: "#b2a99f",
    line: "#38332e",
    lineStrong: "#544d45",
    edge: "#8f867c",
    bad: "#ff8a94",
    badSoft: "#3d1d21",
    warn: "#f0c36a",
    warnSoft: "#372b12",
    hatch: "#2b2723",
    tints: {
      1: "#c7a4ea",
      2: "#eea3bd",
      3: "#ffb27a",
      4: "#7cd3dc",
      5: "#aed68a",
      6: "#a3bdf5",
      unknown: "#b2a99f",
    },
  },
};

/** For paper, also in grey: dark on white, and colours only where a word says the same. */
export const paperPalette: Palette = {
  ...palettes.light,
  paper: "#fff",
  raised: "#fff",
  ink: "#000",
  muted: "#3d3833",
  line: "#8d857c",
  lineStrong: "#5c554e",
  edge: "#5c554e",
  badSoft: "#fff",
  warnSoft: "#fff",
  hatch: "#dcd5cd",
};
