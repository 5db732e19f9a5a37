import { lazy, Suspense } from "react";
import Comparison from "../compare/Comparison.tsx";
import { comparisonLink } from "./comparison-link.ts";
import { saveFile } from "./export/save-file.ts";

const TextDifference = lazy(() => import("../editor/TextDifference.tsx"));

/** The plan beside that of what the text is compared with. */
export default function ComparedPlans() {
  return <Comparison linkOf={comparisonLink} onSave={savePicture} renderTexts={renderTexts} />;
}

function savePicture(svg: string) {
  saveFile(new Blob([svg], { type: "image/svg+xml" }), "flightplan-comparison.svg");
}

function renderTexts(old: string, now: string) {
  return (
    <Suspense>
      <TextDifference old={old} now={now} />
    </Suspense>
  );
}
