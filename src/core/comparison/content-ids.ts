import type { ScalarValue, SourceNode, SourcePair } from "../document/source-node.ts";

/** Numbers what is written by what it means: equal contents, of any text, have the same number. */
export interface ContentIds {
  readonly idOf: (node: SourceNode) => number;
  /** The number of a list of words or numbers. */
  readonly idOfParts: (parts: readonly (string | number)[]) => number;
}

/**
 * What YAML means counts, so quotes, comments and the order of keys do not. Contents that several aliases share are looked at once,
 * and what contains itself ends there.
 */
export function createContentIds(): ContentIds {
  const numbers = new Map<string, number>();
  const known = new WeakMap<object, number>();

  function numberOf(word: string): number {
    const found = numbers.get(word);
    if (found !== undefined) return found;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  }

  function idOf(node: SourceNode): number {
    if (node.kind === "scalar") return numberOf(wordOf(node.scalar));
    const contents = node.kind === "sequence" ? node.items : node.pairs;
    if (contents.length === 0) return numberOf(node.kind);
    const before = known.get(contents);
    if (before !== undefined) return before;
    known.set(contents, numberOf("itself"));
    const id = numberOf(
      node.kind === "sequence" ? `sequence ${node.items.map(idOf).join(" ")}` : `mapping ${pairIds(node.pairs)}`,
    );
    known.set(contents, id);
    return id;
  }

  function pairIds(pairs: readonly SourcePair[]): string {
    return pairs
      .map(({ key, value }) => `${idOf(key)}:${idOf(value)}`)
      .toSorted()
      .join(" ");
  }

  return { idOf, idOfParts: (parts) => numberOf(`parts ${parts.join(" ")}`) };
}

function wordOf(scalar: ScalarValue): string {
  switch (scalar.type) {
    case "null":
      return "null";
    case "bool":
    case "int":
    case "float":
    case "str":
      return `${scalar.type} ${scalar.value}`;
    case "date":
    case "datetime":
      return `${scalar.type} ${scalar.text}`;
    case "bytes":
      return `bytes ${scalar.hex}`;
  }
}
