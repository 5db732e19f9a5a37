import { useMemo } from "react";
import { changeKindWord, rowChangeWord } from "../compare/change-words.ts";
import type { ComparedPair } from "../compare/comparison-pair.ts";
import { comparedRows, indexLines } from "../core/index.ts";
import { ComparedTable } from "../findings/table/ComparedTable.tsx";

/** A comparison as a table. */
export default function ComparisonTable({ pair }: { readonly pair: ComparedPair }) {
  const rows = useMemo(() => {
    const lines = { old: indexLines(pair.old.analysed.text), now: indexLines(pair.now.analysed.text) };
    return comparedRows(pair.changes.entries, pair.told, { lines, wordOf: rowChangeWord }).map((row) => ({
      ...row,
      kindWord: changeKindWord(row.kind),
    }));
  }, [pair]);
  return <ComparedTable rows={rows} />;
}
