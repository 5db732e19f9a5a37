/** Where the arrow keys stop in a list of problems: headings of groups and places of problems, in order. */
export function stepsIn(panel: Element): readonly HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>("[data-step]")];
}

/** The step that an element is, or belongs to: the last one not behind it. -1 before the first. */
export function stepOf(steps: readonly HTMLElement[], element: Element | null): number {
  if (!element) return -1;
  return steps.findLastIndex(
    (step) => step === element || step.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}
