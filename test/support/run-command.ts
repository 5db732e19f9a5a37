import { Readable } from "node:stream";
import { mock } from "node:test";
import { main } from "../../src/cli/main.ts";

/** What the command line answered. */
export interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the command does, in this process, under any test runner; `folder` is where npm was started, `input` its standard input. */
export async function runCommand(args: readonly string[], folder: string, input = ""): Promise<Answer> {
  const written = { stdout: "", stderr: "" };
  const { INIT_CWD: before } = process.env;
  process.env["INIT_CWD"] = folder;
  const given = Readable.from([Buffer.from(input)]);
  const mocks = [
    mock.method(process.stdin, Symbol.asyncIterator, () => given[Symbol.asyncIterator]()),
    ...(["stdout", "stderr"] as const).map((stream) =>
      mock.method(process[stream], "write", (text: string | Uint8Array, ...rest: readonly unknown[]) => {
        written[stream] += String(text);
        for (const taken of rest) if (typeof taken === "function") taken();
        return true;
      }),
    ),
  ];
  try {
    return { status: await main(args), ...written };
  } finally {
    for (const one of mocks) one.mock.restore();
    if (before === undefined) delete process.env["INIT_CWD"];
    else process.env["INIT_CWD"] = before;
  }
}
