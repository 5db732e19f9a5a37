import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { holdOutput } from "../../scripts/support/hold-output.mjs";

/** Two streams that end in one, so that the order is seen, and what has arrived there. */
function start() {
  const [out, err, end] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const show = holdOutput([
    [out, end],
    [err, end],
  ]);
  const arrived = () => String(end.read() ?? "");
  return { out, err, show, arrived };
}

/** Writes, and waits until that was read. */
async function write(stream: PassThrough, text: string): Promise<void> {
  const read = new Promise((resolve) => stream.once("data", resolve));
  stream.write(text);
  await read;
}

describe("output that is held", () => {
  it("is handed on once it is shown, in the order in which it came", async () => {
    const { out, err, show, arrived } = start();
    await write(out, "one ");
    await write(err, "two ");
    await write(out, "three");
    expect(arrived()).toBe("");
    show();
    expect(arrived()).toBe("one two three");
  });

  it("comes as it is written from then on, and nothing of it twice", async () => {
    const { out, show, arrived } = start();
    await write(out, "before ");
    show();
    await write(out, "after");
    expect(arrived()).toBe("before after");
    show();
    expect(arrived()).toBe("");
  });
});
