/** The parts of the page that F6 leads through, by what they are to a screen reader. Their order is that of the page. */
const parts = [
  "header:not(main *)",
  "[role=tablist]",
  "section[aria-label=Reading]",
  "[aria-label='Pipeline YAML']",
  "section[aria-label=Problems]",
  "[role=group][aria-label='What to plan']",
  // What two plans differ in, around them; then the plan: as a list, one or two of them, and as a table.
  "section[aria-label=Comparison]",
  "section[aria-label*='as a list']",
  "section[aria-label*='as a table']",
  "section[aria-label=Simulation]",
  "aside",
  "section[aria-label=Notices]",
].join(",");

/** What of a part takes the focus: its heading, the item that Tab leads to, or its first control; a field itself. */
const targets = [
  "[role=tab][aria-selected=true]",
  "[data-heading]",
  "[tabindex='0']:not([role=separator])",
  "button:not([tabindex='-1'])",
  "a[href]",
  "input",
  "select",
];

/** Moves the focus to the next or previous part of the page, round its end. */
export function walkRegions(direction: "next" | "previous"): void {
  const stops = [...document.querySelectorAll<HTMLElement>(parts)].filter((part) => part.checkVisibility());
  // The innermost: a comparison has its plans inside.
  const here = stops.findLastIndex((part) => part.contains(document.activeElement));
  const count = stops.length;
  const from = here < 0 && direction === "previous" ? count : here;
  for (let step = 1; step <= count; step += 1) {
    const part = stops[(from + (direction === "next" ? step : count - step) + count) % count];
    if (part && enter(part)) return;
  }
}

function enter(part: HTMLElement): boolean {
  const candidates = part.isContentEditable || part.matches("textarea, section[tabindex='0']") ? [part] : inside(part);
  for (const candidate of candidates) {
    candidate.focus();
    if (document.activeElement === candidate) return true;
  }
  return false;
}

function inside(part: HTMLElement): readonly HTMLElement[] {
  return targets.flatMap((selector) => {
    const found = part.querySelector<HTMLElement>(selector);
    return found ? [found] : [];
  });
}
