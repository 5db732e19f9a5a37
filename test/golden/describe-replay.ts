import { indexLines, type Lane, placeWords, type ReplayStep, type Stage } from "../../src/core/index.ts";

/** A replay in few lines: what each step says, where that stands, and what is drawn by then. */
export function describeReplay(steps: readonly ReplayStep[], text: string): string {
  const lines = indexLines(text);
  return steps
    .map(({ title, sentences, plan }, i) =>
      [
        `${i + 1}. ${title}`,
        ...sentences.map((sentence) => {
          const place = placeWords(sentence, lines).toLowerCase();
          return `  - ${sentence.words}${place && ` (${place})`}`;
        }),
        ...(plan?.lanes.map((lane) => `  | ${describeLane(lane)}`) ?? []),
        "",
      ].join("\n"),
    )
    .join("\n");
}

function describeLane({ architecture, series, status, stages }: Lane): string {
  const withheld = status.kind === "requested" ? "" : ", withheld";
  return `${architecture} on ${series ?? "no series"}${withheld}: ${stages.map(describeStage).join(" > ")}`;
}

function describeStage({ entries, dropped }: Stage): string {
  const held = entries.map(({ job, index }) => `${job}:${index}`);
  const lost = dropped.map(({ job, index }) => `not ${job}:${index}`);
  return `[${[...held, ...lost].join(", ")}]`;
}
