import { ubuntuFarm } from "./ubuntu-farm.ts";

/** Number of a series' tint among the `--tint-…` tokens: LTS series rotate through 1 to 4, the others through 5 and 6. */
export function seriesTint(name: string): 1 | 2 | 3 | 4 | 5 | 6 | "unknown" {
  const position = ubuntuFarm.series.findIndex((series) => series.name === name);
  const series = ubuntuFarm.series[position];
  if (!series) return "unknown";
  if (!series.longTermSupport) return position % 2 === 0 ? 5 : 6;
  const rotation = [4, 1, 2, 3] as const;
  const year = Number.parseInt(series.version, 10);
  return rotation[((year / 2) % 4) | 0] ?? "unknown";
}
