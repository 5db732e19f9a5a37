import type { Layout, Rectangle } from "../core/index.ts";
import { ArtifactFlow } from "./ArtifactFlow.tsx";
import { FullName } from "./FullName.tsx";
import { LaneLabels } from "./LaneLabels.tsx";
import { MarksOverview } from "./MarksOverview.tsx";
import type { Focus } from "./marks.ts";
import { ProblemMarks } from "./ProblemMarks.tsx";
import { useRevealSelected } from "./use-reveal-selected.ts";
import type { Size } from "./viewport.ts";

interface OverlaysProps {
  readonly layout: Layout;
  readonly canvas: Size;
  readonly focus: Focus | null;
  /** Whether the picture shows no text of its own. */
  readonly isAfar: boolean;
  /** Moves the picture as little as shows a rectangle of it. */
  readonly onReveal: (rectangle: Rectangle) => void;
}

/** What is drawn over the picture once it stands; none of it is in the first diagram. */
export function Overlays({ layout, canvas, focus, isAfar, onReveal }: OverlaysProps) {
  useRevealSelected(layout, canvas, onReveal);
  return (
    <>
      <ProblemMarks layout={layout} isAfar={isAfar} />
      {isAfar ? <MarksOverview layout={layout} focus={focus} /> : <ArtifactFlow layout={layout} />}
      <LaneLabels layout={layout} canvas={canvas} isAfar={isAfar} />
      <FullName layout={layout} canvas={canvas} isAfar={isAfar} />
    </>
  );
}
