import { invalidArchitecture, invalidArchitectures } from "../diagnostics/configuration-messages.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { type SourceNode, type SourcePair, stringOf } from "../document/source-node.ts";
import type { SourceRange } from "../text/source-range.ts";
import type { ArchitectureReference } from "./configuration.ts";
import { describeReading } from "./describe-reading.ts";

/** Reads the value of `architectures`; null after an error, which is reported once for each place in the text. */
export type ArchitectureReader = (pair: SourcePair) => readonly ArchitectureReference[] | null;

/** Makes a reader that shares its answers between variants and between aliases of one list, so that aliases cost nothing. */
export function createArchitectureReader(report: Report): ArchitectureReader {
  const known = new Map<SourceNode | readonly SourceNode[], readonly ArchitectureReference[] | null>();

  return ({ key, value }) => {
    const contents = value.kind === "sequence" ? value.items : value;
    let architectures = known.get(contents);
    if (architectures === undefined) {
      architectures = read(value, key.range);
      known.set(contents, architectures);
    }
    return architectures;
  };

  function read(node: SourceNode, keyRange: SourceRange): readonly ArchitectureReference[] | null {
    const single = stringOf(node);
    if (single !== null) return [{ name: single, range: node.range }];
    if (node.kind === "sequence" && node.collection === "list") return readItems(node.items);
    report(invalidArchitectures(describeReading(node, keyRange)));
    return null;
  }

  function readItems(items: readonly SourceNode[]): readonly ArchitectureReference[] | null {
    const architectures: ArchitectureReference[] = [];
    for (const item of items) {
      const name = stringOf(item);
      if (name === null) report(invalidArchitecture(describeReading(item)));
      else architectures.push({ name, range: item.range });
    }
    return architectures.length === items.length ? architectures : null;
  }
}
