/** About a pixel of the screen in pixels of the picture; in steps, so that zooming rarely restyles. */
export function roughPixel(zoom: number): number {
  return 2 ** Math.round(Math.log2(1 / zoom));
}
