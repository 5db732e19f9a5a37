import { toOneLine, withoutCommands } from "../core/index.ts";

/**
 * Writes to standard output and waits until it is taken. False where nobody reads any more (`plan … | head`), which is no
 * failure. Every form makes lines of its own only; what a terminal would obey that one of them overlooked does not arrive.
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
