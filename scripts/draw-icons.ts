/**
 * Writes the icons that a device wants as pictures, `public/icons`, from `public/icon.svg`.
 *
 *     npx tsx scripts/draw-icons.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";

const icon = readFileSync("public/icon.svg", "utf8");
/** Devices cut what they like off the edge: the sign within, its ground up to the corners. */
const wide = icon
  .replace('viewBox="0 0 22 22"', 'viewBox="-3 -3 28 28"')
  .replace(/<rect [^>]*fill="(#\w+)"\/>/, '<rect x="-3" y="-3" width="28" height="28" fill="$1"/>');

mkdirSync("public/icons", { recursive: true });
draw("192", icon, 192);
draw("512", icon, 512);
draw("maskable", wide, 512);
draw("apple-touch", wide, 180);

function draw(name: string, svg: string, width: number): void {
  const drawn = new Resvg(svg, { fitTo: { mode: "width", value: width } }).render();
  writeFileSync(`public/icons/${name}.png`, drawn.asPng());
}
