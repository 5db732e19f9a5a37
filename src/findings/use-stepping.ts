import { type RefObject, useEffect } from "react";
import { stepOf, stepsIn } from "./steps.ts";

/** Lets arrow keys, Home and End lead from problem to problem; Tab goes through all their buttons. */
export function useStepping(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // The bar that changes the panel's height has arrow keys of its own.
      if (event.target instanceof Element && event.target.role === "separator") return;
      const steps = stepsIn(element);
      const next = steps[nextStep(steps, event.key)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    element.addEventListener("keydown", onKeyDown);
    return () => element.removeEventListener("keydown", onKeyDown);
  }, [panel]);
}

function nextStep(steps: readonly HTMLElement[], key: string): number {
  switch (key) {
    case "ArrowDown":
      return Math.min(stepOf(steps, document.activeElement) + 1, steps.length - 1);
    case "ArrowUp":
      return Math.max(stepOf(steps, document.activeElement) - 1, 0);
    case "Home":
      return 0;
    case "End":
      return steps.length - 1;
    default:
      return -1;
  }
}
