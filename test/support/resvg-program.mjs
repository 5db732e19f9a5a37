import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

// Draws the SVG texts on standard input, a JSON list, into files of pixels; prints their sizes.

const [folder = "", ...fontFiles] = process.argv.slice(2);
/** @type {readonly string[]} */
const pictures = JSON.parse(readFileSync(0, "utf8"));
const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: "Ubuntu Sans" };
const sizes = pictures.map((svg, i) => {
  const image = new Resvg(svg, { font, logLevel: "warn" }).render();
  writeFileSync(join(folder, String(i)), image.pixels);
  return [image.width, image.height];
});
console.log(JSON.stringify(sizes));
