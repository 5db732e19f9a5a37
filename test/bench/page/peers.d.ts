/** What the page with the other libraries offers to the one who measures, as `globalThis.peers`. */
interface Peers {
  /** Draws a text's plan by the diagram, and mermaid's text of the same plan by mermaid; milliseconds from text to screen. */
  paintTexts(text: string): Promise<{ readonly ours: number; readonly mermaid: number }>;
  /** Makes an SVG of a text's plan by our export, and by html-to-image of its boxes as elements. */
  exportPictures(text: string): Promise<{ readonly ours: ExportMeasure; readonly htmlToImage: ExportMeasure }>;
}

interface ExportMeasure {
  /** Milliseconds. */
  readonly time: number;
  /** Characters of the SVG. */
  readonly size: number;
}

declare var peers: Peers | undefined;
