/** Nobody needs the palette sooner than this (milliseconds), and then not without Ctrl or ⌘. */
const patience = 3_000;

/** Loads the palette before it is wanted: what is typed right after its shortcut must not land in the text. */
export function loadPaletteEarly(): void {
  const load = () => {
    stop();
    // What cannot be loaded now is loaded when it is wanted, and missed then.
    import("./PageDialog.tsx").catch(() => {});
    import("./palette/CommandPalette.tsx").catch(() => {});
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Control" || key === "Meta") load();
  };
  const timer = setTimeout(load, patience);
  const stop = () => {
    clearTimeout(timer);
    removeEventListener("keydown", onKeyDown);
  };
  addEventListener("keydown", onKeyDown);
}
