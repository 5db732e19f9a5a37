import { readdirSync, readFileSync } from "node:fs";
import lzString from "lz-string";
import { encodeLink } from "../../src/permalink/encode-link.ts";
import { type Row, row } from "./row.ts";

const goal = 0.7;
const examples = new URL("../../src/app/examples/", import.meta.url);

/** How long a link is, against what lz-string, which most pages with links like ours use, makes of the same JSON. */
export function measureLinks(): readonly Row[] {
  return [4_000, 16_000, 64_000].map((length) => {
    const state = { text: pipelinesOfLength(length) };
    const ours = encodeLink(state).length;
    const theirs = lzString.compressToEncodedURIComponent(JSON.stringify(state)).length;
    const name = `link ÷ lz-string, ${length.toLocaleString("en")} characters of YAML`;
    return row(name, ours / theirs, goal, `${ours} ÷ ${theirs} characters`);
  });
}

/** Our examples one after the other, with other names in each round, so that nothing is merely repeated. */
function pipelinesOfLength(length: number): string {
  const texts = readdirSync(examples)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readFileSync(new URL(name, examples), "utf8"));
  let text = "";
  for (let round = 0; text.length < length; round += 1) {
    const salt = ((round + 1) * 2_654_435_761) % 2 ** 32;
    for (const one of texts) text += one.replace(/\b(build|test|lint)\b/g, (word) => `${word}-${salt.toString(36)}`);
  }
  return text.slice(0, length);
}
