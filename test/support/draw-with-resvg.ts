import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeTrueType } from "./make-true-type.ts";

/** What resvg makes of a picture. */
export interface DrawnPixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes each: red, green, blue, opacity. */
  readonly pixels: Buffer;
}

const program = fileURLToPath(new URL("./resvg-program.mjs", import.meta.url));

/**
 * Draws SVG files with resvg and the page's fonts alone, in a process of its own: what resvg has to complain about goes to its standard
 * error.
 */
export function drawWithResvg(pictures: readonly string[]): {
  readonly drawn: readonly DrawnPixels[];
  readonly complaints: string;
} {
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  try {
    const fonts = [join(folder, "sans.ttf"), join(folder, "mono.ttf")] as const;
    writeFileSync(fonts[0], makeTrueType("ubuntu-sans", "Ubuntu Sans"));
    writeFileSync(fonts[1], makeTrueType("ubuntu-sans-mono", "Ubuntu Sans Mono"));
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, folder, ...fonts], {
      input: JSON.stringify(pictures),
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    const sizes: unknown = JSON.parse(stdout);
    if (!Array.isArray(sizes)) throw new Error(stdout);
    const drawn = sizes.map(([width, height], i) => ({ width, height, pixels: readFileSync(join(folder, String(i))) }));
    return { drawn, complaints: stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
