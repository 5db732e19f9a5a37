/** How many pixels a picture has for each of the plan's. */
export const scales = [1, 2, 4] as const;

export type Scale = (typeof scales)[number];

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Browsers draw nothing larger. */
const longestSide = 16_384;
const mostPixels = 100_000_000;

/** A picture at a scale. */
export interface ScaledSize extends Size {
  readonly scale: Scale;
  /** Why there can be no such picture, in few words; null where there can. */
  readonly problem: string | null;
}

/** The size of a picture at each scale. */
export function scaledSizes(size: Size): readonly ScaledSize[] {
  return scales.map((scale) => {
    const width = Math.ceil(size.width * scale);
    const height = Math.ceil(size.height * scale);
    return { scale, width, height, problem: describeProblem({ width, height }) };
  });
}

/** *1,280 × 720 pixels* */
export function sizeInWords({ width, height }: Size): string {
  return `${width.toLocaleString("en")} × ${height.toLocaleString("en")} pixels`;
}

function describeProblem({ width, height }: Size): string | null {
  if (Math.max(width, height) > longestSide) return `more than ${longestSide.toLocaleString("en")} pixels on a side`;
  return width * height > mostPixels ? "more than 100 megapixels" : null;
}
