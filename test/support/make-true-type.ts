import { fileURLToPath } from "node:url";
import { type Font, openSync, type PathCommand } from "fontkit";

/**
 * One of the page's fonts as a TrueType file, for programs that read no WOFF2: the Latin characters at weight 400, outlines and
 * advances, under the family's own name. No kerning, no hints.
 */
export function makeTrueType(face: "ubuntu-sans" | "ubuntu-sans-mono", family: string): Buffer {
  const path = import.meta.resolve(`@fontsource-variable/${face}/files/${face}-latin-wght-normal.woff2`);
  const font = openSync(fileURLToPath(path));
  const characters = font.characterSet.toSorted((one, other) => one - other);
  // The first glyph is what stands for a character that the font lacks.
  const glyphs = [
    { advance: 500, outline: Buffer.alloc(0) },
    ...characters.map((character) => {
      const glyph = font.glyphForCodePoint(character);
      return { advance: glyph.advanceWidth, outline: writeOutline(glyph.path.commands) };
    }),
  ];
  return writeFile([
    ["cmap", writeCharacterMap(characters)],
    ["glyf", Buffer.concat(glyphs.map(({ outline }) => outline))],
    ["head", writeHead(font)],
    ["hhea", writeHorizontalHeader(font, glyphs.length)],
    ["hmtx", Buffer.concat(glyphs.map(({ advance }) => numbers([16, advance], [16, 0])))],
    ["loca", writeLocations(glyphs.map(({ outline }) => outline.length))],
    ["maxp", numbers([32, 0x00010000], [16, glyphs.length], ...Array.from({ length: 13 }, () => [16, 0] as const))],
    ["name", writeNames(family)],
  ]);
}

type Word = readonly [bits: 8 | 16 | 32, value: number];

function numbers(...list: readonly Word[]): Buffer {
  const bytes = list.flatMap(([bits, value]) =>
    Array.from({ length: bits / 8 }, (_, i) => (value >> (bits - 8 * (i + 1))) & 0xff),
  );
  return Buffer.from(bytes);
}

interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

function writeOutline(commands: readonly PathCommand[]): Buffer {
  const contours: OutlinePoint[][] = [];
  for (const { command, args } of commands) {
    if (command === "moveTo") contours.push([]);
    for (let i = 0; i < args.length; i += 2) {
      const on = command !== "quadraticCurveTo" || i === 2;
      contours.at(-1)?.push({ x: Math.round(args[i] ?? 0), y: Math.round(args[i + 1] ?? 0), on });
    }
  }
  const points = contours.flat();
  if (points.length === 0) return Buffer.alloc(0);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  let end = -1;
  const steps = (values: readonly number[]) => values.map((value, i) => [16, value - (values[i - 1] ?? 0)] as const);
  const outline = numbers(
    [16, contours.length],
    [16, Math.min(...xs)],
    [16, Math.min(...ys)],
    [16, Math.max(...xs)],
    [16, Math.max(...ys)],
    ...contours.map(({ length }) => [16, (end += length)] as const),
    [16, 0],
    ...points.map(({ on }) => [8, on ? 1 : 0] as const),
    ...steps(xs),
    ...steps(ys),
  );
  return Buffer.concat([outline, Buffer.alloc(-outline.length & 3)]);
}

function writeCharacterMap(characters: readonly number[]): Buffer {
  const groups = characters.flatMap((character, i): Word[] => [
    [32, character],
    [32, character],
    [32, i + 1],
  ]);
  const length = 16 + 12 * characters.length;
  return numbers(
    [16, 0],
    [16, 1],
    [16, 3],
    [16, 10],
    [32, 12],
    [16, 12],
    [16, 0],
    [32, length],
    [32, 0],
    [32, characters.length],
    ...groups,
  );
}

function writeHead({ unitsPerEm, ascent, descent }: Font): Buffer {
  return numbers(
    [32, 0x00010000],
    [32, 0x00010000],
    [32, 0],
    [32, 0x5f0f3cf5],
    [16, 0],
    [16, unitsPerEm],
    ...Array.from({ length: 4 }, () => [32, 0] as const),
    [16, 0],
    [16, descent],
    [16, unitsPerEm],
    [16, ascent],
    [16, 0],
    [16, 8],
    [16, 2],
    // Locations are of 32 bits.
    [16, 1],
    [16, 0],
  );
}

function writeHorizontalHeader({ ascent, descent, unitsPerEm }: Font, count: number): Buffer {
  return numbers(
    [32, 0x00010000],
    [16, ascent],
    [16, descent],
    [16, 0],
    [16, unitsPerEm],
    ...Array.from({ length: 10 }, () => [16, 0] as const),
    [16, 0],
    [16, count],
  );
}

function writeLocations(lengths: readonly number[]): Buffer {
  let at = 0;
  return numbers([32, 0], ...lengths.map((length) => [32, (at += length)] as const));
}

function writeNames(family: string): Buffer {
  const names = [
    [1, family],
    [2, "Regular"],
    [4, family],
    [6, family.replaceAll(" ", "")],
  ] as const;
  const texts = names.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  let offset = 0;
  const records = names.flatMap(([id], i): Word[] => {
    const { length } = texts[i] ?? { length: 0 };
    offset += length;
    return [
      [16, 3],
      [16, 1],
      [16, 0x409],
      [16, id],
      [16, length],
      [16, offset - length],
    ];
  });
  return Buffer.concat([numbers([16, 0], [16, names.length], [16, 6 + 12 * names.length], ...records), ...texts]);
}

/** Nobody who reads these checks their sums. */
function writeFile(tables: readonly (readonly [tag: string, content: Buffer])[]): Buffer {
  let offset = 12 + 16 * tables.length;
  const padded = tables.map(([, content]) => Buffer.concat([content, Buffer.alloc(-content.length & 3)]));
  const directory = tables.map(([tag, content], i) => {
    const at = offset;
    offset += padded[i]?.length ?? 0;
    return Buffer.concat([Buffer.from(tag, "latin1"), numbers([32, 0], [32, at], [32, content.length])]);
  });
  const header = numbers([32, 0x00010000], [16, tables.length], [16, 0], [16, 0], [16, 0]);
  return Buffer.concat([header, ...directory, ...padded]);
}
