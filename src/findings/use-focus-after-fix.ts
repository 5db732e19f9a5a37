import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Diagnostic } from "../core/index.ts";
import { stepOf, stepsIn } from "./steps.ts";

/**
 * Keeps the keyboard in the list when a fix takes away what had the focus: it goes to the problem that took its place, or to the
 * heading of the list where that was the last. Returns what is to be called right before a fix.
 */
export function useFocusAfterFix(panel: RefObject<HTMLElement | null>, diagnostics: readonly Diagnostic[]): () => void {
  const left = useRef<{ readonly position: number; readonly diagnostics: readonly Diagnostic[] } | null>(null);

  useLayoutEffect(() => {
    if (!left.current || left.current.diagnostics === diagnostics) return;
    const { position } = left.current;
    left.current = null;
    if (!panel.current || isElsewhere(panel.current)) return;
    const steps = stepsIn(panel.current);
    const isProblem = (step: HTMLElement) => step.dataset["step"] === "problem";
    const next = steps.slice(position).find(isProblem) ?? steps.findLast(isProblem) ?? headingOf(panel.current);
    next?.focus();
  }, [panel, diagnostics]);

  return () => {
    if (!panel.current) return;
    const position = Math.max(0, stepOf(stepsIn(panel.current), document.activeElement));
    left.current = { position, diagnostics };
  };
}

/** Whether somebody went on with something else. */
function isElsewhere(panel: HTMLElement): boolean {
  const { activeElement } = document;
  return activeElement !== null && activeElement !== document.body && !panel.contains(activeElement);
}

function headingOf(panel: HTMLElement): HTMLElement | null {
  return (
    panel.querySelector<HTMLElement>("[data-heading] button") ?? panel.querySelector<HTMLElement>("[data-heading]")
  );
}
