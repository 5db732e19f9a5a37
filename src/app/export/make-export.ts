import type { ComparedPair } from "../../compare/comparison-pair.ts";
import { differenceCount } from "../../compare/comparison-words.ts";
import { drawComparison } from "../../compare/draw-comparison.ts";
import {
  countPlan,
  type Dialect,
  type ExportFormat,
  type ExportOptions,
  type Picture,
  renderChanges,
  renderExport,
  renderPicture,
  type Theme,
} from "../../core/index.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { drawPng } from "./draw-png.ts";
import { embedFonts } from "./embed-fonts.ts";
import { comparisonKinds, type ExportKind, exportKinds, factsOf, type KindFacts } from "./export-kinds.ts";
import { type Scale, type ScaledSize, scaledSizes } from "./picture-size.ts";

/** How an export shall look. What a kind has no use for is ignored. */
export interface ExportLook {
  readonly theme: Theme;
  readonly showDropped: boolean;
  /** Empty for none. */
  readonly title: string;
  /** Stands below the plan; null for none. */
  readonly link: string | null;
}

/** The words that a picture has of its own, beside those of the text: letters and signs. */
const ownWords = "Aa1 ·…“”";

/** What is exported: a plan, or what changes from one to another. */
export interface Exported {
  readonly kinds: readonly KindFacts[];
  /** Whose plan it is; of two the new one. */
  readonly dialect: Dialect;
  readonly entryCount: number;
  /** What its picture is of, for who does not see it. */
  readonly alt: string;
  /** The bytes that the terminal prints for the same options. */
  readonly makeText: (format: ExportFormat, look: ExportLook) => string;
  /** With the fonts that it uses. Where those cannot be had it comes without, and is set in others. */
  readonly makePicture: (look: ExportLook) => Promise<Picture>;
}

/** A plan, to be taken away. */
export function exportedPlan({ analysis, text, settings }: Analysed): Exported {
  const optionsOf = (look: ExportLook): ExportOptions => ({ choices: settings, ...look, title: titleOf(look) });
  return {
    kinds: exportKinds,
    dialect: settings.dialect,
    entryCount: countPlan(analysis.plan).entries,
    alt: "The plan as it is exported",
    makeText: (format, look) => renderExport(analysis, text, { format, ...optionsOf(look) }),
    async makePicture(look) {
      const fonts = await fontsOf(text + look.title);
      return renderPicture(analysis, text, { ...optionsOf(look), fonts });
    },
  };
}

/** What changes, to be taken away: the picture of both in one, or the sentences. `from` says from what. */
export function exportedComparison(pair: ComparedPair, from: string): Exported {
  const { old, now, told, verdict } = pair;
  const draw = ({ theme, showDropped, link, title }: ExportLook, fonts: string | null) => {
    const facts = [`${differenceCount(told.length)} ${from}`];
    return drawComparison(pair, { theme, showDropped, link, title: titleOf({ title }), facts, fonts });
  };
  return {
    kinds: comparisonKinds,
    dialect: now.analysed.settings.dialect,
    entryCount: countPlan(pair.merged()).entries,
    alt: "The comparison as it is exported",
    makeText(format, look) {
      switch (format) {
        case "svg":
          return draw(look, null).svg;
        case "json":
        case "text":
        case "markdown":
          return renderChanges({ changes: told, verdict }, { format, title: titleOf(look), link: look.link });
        case "mermaid":
          throw new Error("A comparison is no flowchart.");
      }
    },
    async makePicture(look) {
      return draw(look, await fontsOf(`${old.analysed.text}${now.analysed.text}${look.title}+−↕≠`));
    },
  };
}

function fontsOf(words: string): Promise<string | null> {
  return embedFonts(ownWords + words).catch(() => null);
}

function titleOf({ title }: Pick<ExportLook, "title">): string | null {
  return title.trim() === "" ? null : title.trim();
}

/**
 * It as a file; a picture of pixels at a scale, or at the largest below it that can be had where `orSmaller`. Null where there can
 * be none; rejects where the browser does not draw what should be possible.
 */
export async function makeFile(
  exported: Exported,
  kind: ExportKind,
  look: ExportLook,
  { scale, orSmaller }: { readonly scale: Scale; readonly orSmaller: boolean },
): Promise<MadeFile | null> {
  if (kind !== "png") {
    return { content: new Blob([exported.makeText(kind, look)], { type: factsOf(kind).mediaType }), scale };
  }
  const picture = await exported.makePicture(look);
  const size = scaledSizes(picture).findLast(
    (one) => one.problem === null && (orSmaller ? one.scale <= scale : one.scale === scale),
  );
  return size ? { content: await drawPng(picture.svg, size), scale: size.scale } : null;
}

/** A file, and the scale that its picture has. */
export interface MadeFile extends Pick<ScaledSize, "scale"> {
  readonly content: Blob;
}
