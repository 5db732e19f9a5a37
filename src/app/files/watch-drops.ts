import { planner } from "../place.ts";
import { goTo } from "../place-commands.ts";
import type { FileContext } from "./file-context.ts";
import { openDropped } from "./open-dropped.ts";

/**
 * From now on files that are dropped anywhere on the page are opened; the browser never goes to what was dropped. Comes before the
 * editor, which would write their contents where they fall. Texts that are dragged are the editor's.
 */
export function watchDrops(context: FileContext): void {
  const { page } = context;
  // Going from part to part, the next one is entered before the last one is left.
  let entered: EventTarget | null = null;
  const show = (dragged: number | null) => {
    if (page.getState().dragged !== dragged) page.setState({ dragged });
  };

  addEventListener(
    "dragenter",
    (event) => {
      if (!holdsFiles(event)) return;
      entered = event.target;
      show(event.dataTransfer?.items.length ?? 0);
    },
    { capture: true },
  );
  addEventListener(
    "dragleave",
    ({ target }) => {
      if (target === entered) show(null);
    },
    { capture: true },
  );
  // While something is dragged the pointer is not heard of: the drag ended without a word.
  addEventListener("pointermove", () => show(null), { capture: true, passive: true });
  addEventListener(
    "dragover",
    (event) => {
      if (isOurs(event) && event.dataTransfer) {
        claim(event);
        event.dataTransfer.dropEffect = "copy";
      }
    },
    { capture: true },
  );
  addEventListener(
    "drop",
    (event) => {
      show(null);
      if (!isOurs(event) || !event.dataTransfer) return;
      claim(event);
      // What is opened is the planner's.
      if (page.getState().place.kind !== "planner") goTo(planner);
      void openDropped(context, event.dataTransfer);
    },
    { capture: true },
  );
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

/** Whether the browser would go to what is dragged. */
function isOurs(event: DragEvent): boolean {
  return (
    holdsFiles(event) || ((event.dataTransfer?.types.includes("text/uri-list") ?? false) && !isField(event.target))
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea"));
}

function claim(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}
