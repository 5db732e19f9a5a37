/** How much larger than usual the text is that somebody has set in the browser: 1 where a rem is 16 pixels. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
