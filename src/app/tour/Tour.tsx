import { useEffect, useRef, useState } from "react";
import Coachmark from "../../ui/Coachmark.tsx";
import { hideText } from "../hidden-text.ts";
import type { Page } from "../page.ts";
import { rememberTour } from "./tour-memory.ts";
import { tourSteps } from "./tour-steps.ts";

interface TourProps {
  readonly page: Page;
  /** From 0. */
  readonly step: number;
}

/** A walk round the planner, for those who ask for it. It changes nothing, and ends at any time. */
export default function Tour({ page, step }: TourProps) {
  const { title, words, tab } = tourSteps[step] ?? firstStep;
  const anchor = useAnchor(step);
  const cameFrom = useRef<Element | null>(null);

  useEffect(() => {
    cameFrom.current = document.activeElement;
    hideText(false);
    rememberTour();
    // The focus goes back to where somebody was, if that is still there.
    return () => {
      const { current } = cameFrom;
      const isThere = current instanceof HTMLElement && current !== document.body && current.isConnected;
      (isThere ? current : document.querySelector<HTMLElement>("#plan"))?.focus();
    };
  }, []);
  useEffect(() => page.setState({ tab }), [page, tab]);

  const goTo = (next: number) => page.setState({ tour: next < tourSteps.length ? next : null });
  if (!anchor) return null;
  return (
    <Coachmark
      anchor={anchor}
      title={title}
      progress={`Tour, ${step + 1} of ${tourSteps.length}`}
      onBack={step === 0 ? null : () => goTo(step - 1)}
      onNext={() => goTo(step + 1)}
      nextName={step + 1 < tourSteps.length ? "Next" : "Done"}
      onEnd={() => page.setState({ tour: null })}
    >
      <p>{words}</p>
    </Coachmark>
  );
}

const firstStep = { title: "", words: "", tab: "plan", anchors: [] } as const;

/** What a step points at, once it is in view; null until then. */
function useAnchor(step: number): HTMLElement | null {
  const [found, setFound] = useState<{ readonly step: number; readonly element: HTMLElement } | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      const element = findAnchor(tourSteps[step]?.anchors ?? []);
      if (element) setFound({ step, element });
      else frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [step]);
  return found?.step === step ? found.element : null;
}

function findAnchor(selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (element.checkVisibility() && element.getClientRects().length > 0) return element;
    }
  }
  return null;
}
