/** What the page of the benchmark offers to the one who measures, as `globalThis.bench`. */
interface Bench {
  /** Milliseconds that reading a text takes. */
  read(text: string): number;
  /** Paints the plan of a text as the diagram and as static boxes; milliseconds until each is on the screen. */
  paintBoth(text: string): Promise<{ readonly diagram: number; readonly innerHtml: number }>;
}

declare var bench: Bench | undefined;
