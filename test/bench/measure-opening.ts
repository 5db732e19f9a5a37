import type { Bench } from "./bench.ts";
import { median, type Row, row } from "./row.ts";
import { serveSpeaking } from "./unwatched-browser.ts";

const goal = 2.2;
const rounds = 15;

/** From opening the address until the first diagram is painted, against a bare React page, each in a browser that knows nothing of it. */
export async function measureOpening({ pages }: Bench): Promise<readonly Row[]> {
  const [our, bare] = [
    await serveSpeaking(pages.app, "index.html", ".react-flow__node"),
    await serveSpeaking(pages.bare, "bare.html", "p"),
  ];
  const ours: number[] = [];
  const others: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const times = [await our.timeOpening(), await bare.timeOpening()] as const;
    if (round < 0) continue;
    ours.push(times[0]);
    others.push(times[1]);
  }
  await our.close();
  await bare.close();
  const [time, other] = [median(ours), median(others)];
  return [
    row(
      "time to the diagram ÷ a bare React page's",
      time / other,
      goal,
      `${time.toFixed(0)} ms ÷ ${other.toFixed(0)} ms`,
    ),
  ];
}
