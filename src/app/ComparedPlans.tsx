import { lazy, Suspense } from "react";
import Comparison from "../compare/Comparison.tsx";
import type { ComparedPair } from "../compare/comparison-pair.ts";
import { comparisonLink } from "./comparison-link.ts";
import { LazyDifference } from "./LazyDifference.tsx";

const ComparisonTable = lazy(() => import("./ComparisonTable.tsx"));

/** The plan beside that of what the text is compared with. */
export default function ComparedPlans() {
  return <Comparison linkOf={comparisonLink} renderTexts={renderTexts} renderTable={renderTable} />;
}

function renderTexts(old: string, now: string) {
  return <LazyDifference old={old} now={now} />;
}

function renderTable(pair: ComparedPair) {
  return (
    <Suspense>
      <ComparisonTable pair={pair} />
    </Suspense>
  );
}
