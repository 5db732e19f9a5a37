import type { Page } from "@playwright/test";

export interface FileToDrop {
  readonly name: string;
  readonly content: string | readonly number[];
  /** So many bytes instead of the content. */
  readonly size?: number;
}

/** Drags files over an element and drops them there, as far as a page's own events can; or takes only the first of these steps. */
export async function dropFiles(
  page: Page,
  files: readonly FileToDrop[],
  selector = "main",
  steps: readonly string[] = ["dragenter", "dragover", "drop"],
): Promise<void> {
  await page.locator(selector).evaluate(
    (target, [dropped, types]) => {
      const dataTransfer = new DataTransfer();
      for (const { name, content, size } of dropped) {
        const part = typeof content === "string" ? content : Uint8Array.from(content);
        dataTransfer.items.add(new File([size === undefined ? part : new Uint8Array(size)], name));
      }
      for (const type of types) {
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [files, steps] as const,
  );
}

type DragStep = "dragEnter" | "dragOver" | "drop";

/** Drags what is on disk over the middle of the page, as the system does; ends with the last of the steps. */
export async function dragPaths(page: Page, paths: readonly string[], steps: readonly DragStep[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of steps) {
    await session.send("Input.dispatchDragEvent", { type, x: width / 2, y: height / 2, data });
  }
  await session.detach();
}

/** A page of a browser that has no dialogs of its own for files, as Firefox and Safari are. */
export async function withoutPickers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "showOpenFilePicker");
    Reflect.deleteProperty(window, "showSaveFilePicker");
  });
}

/** A page whose dialogs for saving answer at once, with a file of this name in the browser's own private storage. */
export async function withSavePicker(page: Page, name: string): Promise<void> {
  await page.addInitScript((chosen) => {
    window.showSaveFilePicker = async () => {
      const directory = await navigator.storage.getDirectory();
      return directory.getFileHandle(chosen, { create: true });
    };
  }, name);
}

/** What is in a file of that storage. */
export function readStored(page: Page, name: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const directory = await navigator.storage.getDirectory();
    return (await (await directory.getFileHandle(wanted)).getFile()).text();
  }, name);
}

/** Writes such a file as another program would. */
export async function writeStored(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async ([wanted, content]) => {
      const directory = await navigator.storage.getDirectory();
      const writable = await (await directory.getFileHandle(wanted)).createWritable();
      await writable.write(content);
      await writable.close();
    },
    [name, text] as const,
  );
}
