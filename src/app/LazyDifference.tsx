import { lazy, Suspense } from "react";

const TextDifference = lazy(() => import("../editor/TextDifference.tsx"));

interface LazyDifferenceProps {
  readonly old: string;
  readonly now: string;
}

/** Two texts as one, to be read, once the editor's part for it has come. */
export function LazyDifference(texts: LazyDifferenceProps) {
  return (
    <Suspense>
      <TextDifference {...texts} />
    </Suspense>
  );
}
