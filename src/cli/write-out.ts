/**
 * Writes to standard output and waits until it is taken. False where nobody reads any more (`plan … | head`), which is no
 * failure.
 */
export function writeOut(text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    process.stdout.once("error", settle);
    process.stdout.write(text, settle);

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
