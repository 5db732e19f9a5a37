import type { Browser, Page } from "playwright";
import { median } from "./row.ts";

/** Opens the app as it is shipped, with its worked example, and waits until all of it has come. */
export async function openApp(browser: Browser, url: string): Promise<Page> {
  // Nothing that the page fetches for later is in what is measured.
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: "block" });
  // The functions that are run in the page are compiled with names for debugging, by a helper that is not there.
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  await page.goto(url);
  await page.locator(".cm-line").first().waitFor();
  await page.getByRole("region", { name: "Plan as a list" }).waitFor({ state: "attached" });
  return page;
}

/** Replaces the text by pasting, and waits until the picture is of it: until the list has so many entries. */
export async function pasteText(page: Page, text: string, entries: number): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.locator(".cm-content").evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  const list = page.getByRole("region", { name: "Plan as a list" });
  // A short list has all entries and does not say how many there are.
  const sign =
    entries < 200 ? list.getByText(/^job-1 0,/) : list.getByText(`${entries.toLocaleString("en")} entries in`);
  await sign.first().waitFor({ state: "attached" });
  await settle(page);
}

/** Waits until the page has nothing to do, as far as its frames tell: three seconds at most, since others may keep the machine busy. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = performance.now() + 3_000;
    for (let quiet = 0; quiet < 30 && performance.now() < end; ) {
      const start = performance.now();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      quiet = performance.now() - start < 25 ? quiet + 1 : 0;
    }
  });
}

/** How long frames take while nothing happens: the median, in milliseconds. */
export async function idleFrame(page: Page): Promise<number> {
  return median(await framesDuring(page, "nothing"));
}

export type Movement = "nothing" | "pan" | "zoom";

/** How long 120 frames take in which a wheel turns over the picture. */
export function framesDuring(page: Page, movement: Movement): Promise<readonly number[]> {
  return page.evaluate(async (moves) => {
    const pane = document.querySelector(".react-flow__pane");
    const { left = 0, top = 0, width = 0, height = 0 } = pane?.getBoundingClientRect() ?? {};
    const place = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true };
    const times: number[] = [];
    let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    for (let frame = 0; frame < 120; frame += 1) {
      // There and back, so that it never comes to an end.
      const direction = frame % 60 < 30 ? 1 : -1;
      if (moves === "pan") pane?.dispatchEvent(new WheelEvent("wheel", { ...place, deltaY: 60 * direction }));
      if (moves === "zoom") {
        pane?.dispatchEvent(new WheelEvent("wheel", { ...place, deltaY: 4 * direction, ctrlKey: true }));
      }
      const next = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      times.push(next - last);
      last = next;
    }
    return times;
  }, movement);
}

/** What to wait for after an input: that an element of the selector is there, and painted. */
export interface Reaction {
  readonly event: "keydown" | "pointerover";
  readonly selector: string;
}

/** Milliseconds from the moment when the page gets an input until what it leads to is on the screen. */
export async function timeReaction(
  page: Page,
  { event, selector }: Reaction,
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(
    ([type, wanted]) => {
      const painted = new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`Nothing came of ${type}: ${wanted}`)), 20_000);
        addEventListener(
          type,
          () => {
            const start = performance.now();
            const observer = new MutationObserver(() => {
              if (!document.querySelector(wanted)) return;
              observer.disconnect();
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.addEventListener("message", () => resolve(performance.now() - start));
                port1.start();
                port2.postMessage(null);
              });
            });
            observer.observe(document.body, { attributes: true, childList: true, subtree: true, characterData: true });
          },
          { capture: true, once: true },
        );
      });
      Object.assign(globalThis, { painted });
    },
    [event, selector] as const,
  );
  await act();
  return page.evaluate(() => Reflect.get(globalThis, "painted"));
}

/** The 95th percentile. */
export function percentile95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
}
