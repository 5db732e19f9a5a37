/** Whether a code point is in a `unicode-range` of CSS, such as `U+0-FF, U+131, U+4??`. An empty one has them all. */
export function readUnicodeRange(range: string): (codePoint: number) => boolean {
  const intervals = range
    .split(",")
    .map((part) => /^\s*U\+([\dA-F?]+)(?:-([\dA-F]+))?\s*$/i.exec(part))
    .flatMap((found): readonly (readonly [number, number])[] => {
      const [, first, last] = found ?? [];
      if (first === undefined) return [];
      const from = Number.parseInt(first.replaceAll("?", "0"), 16);
      return [[from, Number.parseInt(last ?? first.replaceAll("?", "F"), 16)]];
    });
  if (intervals.length === 0) return () => true;
  return (codePoint) => intervals.some(([from, to]) => from <= codePoint && codePoint <= to);
}
