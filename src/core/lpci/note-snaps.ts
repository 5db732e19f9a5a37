import { snapAsString, snapsAreNoList } from "../diagnostics/builder-messages.ts";
import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { type SourceNode, stringOf } from "../document/source-node.ts";
import { quoteWord } from "../text/quote-word.ts";
import { mostInValue } from "./finding.ts";
import type { FindPair, Note, TakeNotes } from "./note.ts";
import type { JobPair } from "./variant-groups.ts";

/** Notes snaps that are no mappings: the old form, and what lpci only loops over by accident. */
export function noteSnaps(find: FindPair, take: TakeNotes): void {
  const pair = find("snaps");
  if (!pair) return;
  const { value } = pair;
  if (value.kind === "sequence") {
    take(value.items, "deprecated-form", () => value.items.slice(0, mostInValue).flatMap(noteSnap));
  } else {
    take(pair, "deprecated-form", () => noteLoop(pair));
  }
}

function noteSnap(item: SourceNode): readonly Note[] {
  const name = stringOf(item);
  if (name === null) return [];
  const edit = rewrite(item, asMapping(name));
  return [(concerned) => snapAsString(concerned, { snap: name, range: item.range }, edit)];
}

/** A string or a mapping, of which lpci takes the letters or the keys. */
function noteLoop({ key, value }: JobPair): readonly Note[] {
  const name = stringOf(value);
  if (name !== null && name !== "") {
    const edit = rewrite(value, `[${asMapping(name)}]`);
    return [(concerned) => snapsAreNoList(concerned, { kind: "string", range: value.range }, edit)];
  }
  if (value.kind !== "mapping" || value.pairs.length === 0) return [];
  return [(concerned) => snapsAreNoList(concerned, { kind: "mapping", range: key.range }, null)];
}

/** As lpci understands the old form. */
function asMapping(name: string): string {
  return `{name: ${quoteWord(name)}, classic: true}`;
}

/** An alias is written elsewhere, for others too. */
function rewrite(node: SourceNode, insert: string): TextEdit | null {
  const isShort = node.kind === "scalar" && node.style !== "block" && !node.source.includes("\n");
  return isShort && !node.anchorRange ? { range: node.range, insert } : null;
}
