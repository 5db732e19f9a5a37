/** @typedef {import("node:stream").Readable} Readable */
/** @typedef {import("node:stream").Writable} Writable */

/**
 * Reads streams at once, but hands on nothing of them until the function that it returns is called: then what has come, in the order in
 * which it came, and after that whatever comes.
 *
 * @param {readonly (readonly [from: Readable | null, to: Writable])[]} streams
 * @returns {() => void}
 */
export function holdOutput(streams) {
  /** @type {(() => void)[] | null} */
  let held = [];
  for (const [from, to] of streams) {
    from?.on("data", (chunk) => {
      const handOn = () => void to.write(chunk);
      if (held) held.push(handOn);
      else handOn();
    });
  }
  return () => {
    for (const handOn of held ?? []) handOn();
    held = null;
  };
}
