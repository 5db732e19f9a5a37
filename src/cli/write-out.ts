import { toOneLine } from "../core/index.ts";

/**
 * Writes to standard output and waits until it is taken. False where nobody reads any more (`plan … | head`), which is no
 * failure. What a terminal would obey instead of showing it does not arrive.
 */
export function writeOut(text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    process.stdout.once("error", settle);
    process.stdout.write(withoutCommands(text), settle);

    function settle(error?: Error | null) {
      if (!error) {
        process.stdout.off("error", settle);
        resolve(true);
      } else if ("code" in error && error.code === "EPIPE") {
        resolve(false);
      } else {
        reject(error);
      }
    }
  });
}

/** Writes sentences to standard error, one a line, whatever names of files and jobs they quote. */
export function complain(...sentences: readonly string[]): void {
  process.stderr.write(`${sentences.map(toOneLine).join("\n")}\n`);
}

/** Every form makes lines of its own only, so what is taken out here is what one of them overlooked. */
function withoutCommands(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}
