import { Readable } from "node:stream";
import { vi } from "vitest";
import { main } from "../../src/cli/main.ts";

/** What the command line answered. */
export interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the command does, in this process; `folder` is where npm was started, `input` its standard input. */
export async function runCommand(args: readonly string[], folder: string, input = ""): Promise<Answer> {
  const written = { stdout: "", stderr: "" };
  vi.stubEnv("INIT_CWD", folder);
  const given = Readable.from([Buffer.from(input)]);
  vi.spyOn(process.stdin, Symbol.asyncIterator).mockImplementation(() => given[Symbol.asyncIterator]());
  for (const stream of ["stdout", "stderr"] as const) {
    vi.spyOn(process[stream], "write").mockImplementation((text, ...rest) => {
      written[stream] += String(text);
      for (const taken of rest) if (typeof taken === "function") taken();
      return true;
    });
  }
  try {
    return { status: await main(args), ...written };
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}
