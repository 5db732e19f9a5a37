import type { FileContext } from "./file-context.ts";
import { openDropped } from "./open-dropped.ts";

/** From now on a file that was copied elsewhere and is pasted here, wherever, is opened. */
export function watchPastes(context: FileContext): void {
  addEventListener(
    "paste",
    (event) => {
      const data = event.clipboardData;
      if (context.page.getState().place.kind !== "planner" || !data || data.files.length === 0 || hasText(data)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void openDropped(context, data);
    },
    { capture: true },
  );
}

/** Programs that copy cells or words put a picture of them along; systems that copy a file put its name along, or its address. */
function hasText(data: DataTransfer): boolean {
  const names = Array.from(data.files, ({ name }) => name);
  const isName = (line: string) => names.some((name) => line === name || /[/\\]$/.test(line.slice(0, -name.length)));
  const lines = data.getData("text/plain").split(/\r?\n/);
  return lines.some((line) => line !== "" && !isName(line));
}
