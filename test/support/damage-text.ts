import * as fc from "fast-check";

/** One accident of a keyboard or a clipboard, at places between 0 and 1 of the text. */
export interface Accident {
  readonly kind: "delete" | "insert" | "repeat-line" | "delete-line" | "indent-line" | "move-line" | "cut-off";
  readonly at: number;
  readonly size: number;
  readonly written: string;
}

const strays = ["\r", "\u0085", "\u2028", "\u0000", "\uFEFF", "\u{1F600}", "\t", " ", "\n"];
const characters = Array.from("abn01:-?#,[]{}&*!|>'\"%@`\\=~<.");
const pieces = [
  ...strays,
  ...characters,
  ": ",
  "- ",
  "<<: *a1",
  "&a1 ",
  "*a1",
  "---\n",
  "...\n",
  "!!set ",
  "matrix:",
  "[",
  "  ",
  '"',
];

export const randomAccidents: fc.Arbitrary<readonly Accident[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Accident["kind"]>(
      "delete",
      "insert",
      "insert",
      "repeat-line",
      "delete-line",
      "indent-line",
      "move-line",
      "cut-off",
    ),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.integer({ min: 0, max: 4 }),
    written: fc.constantFrom(...pieces),
  }),
  { minLength: 1, maxLength: 4 },
);

export function damageText(text: string, accidents: readonly Accident[]): string {
  return accidents.reduce(damage, text);
}

function damage(text: string, { kind, at, size, written }: Accident): string {
  const offset = Math.floor(at * text.length);
  const lines = text.split("\n");
  const number = Math.floor(at * (lines.length - 1));
  const line = lines[number] ?? "";
  switch (kind) {
    case "delete":
      return text.slice(0, offset) + text.slice(offset + size + 1);
    case "insert":
      return text.slice(0, offset) + written + text.slice(offset);
    case "repeat-line":
      return lines.toSpliced(number, 0, line).join("\n");
    case "delete-line":
      return lines.toSpliced(number, 1).join("\n");
    case "indent-line":
      return lines.toSpliced(number, 1, " ".repeat(size) + line.trimStart()).join("\n");
    case "move-line":
      return lines
        .toSpliced(number, 1)
        .toSpliced((number + size) % lines.length, 0, line)
        .join("\n");
    case "cut-off":
      return text.slice(0, offset);
  }
}
