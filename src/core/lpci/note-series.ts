import { seriesNeedsNewerLpci } from "../diagnostics/builder-messages.ts";
import { stringOf } from "../document/source-node.ts";
import type { Farm } from "../farm/farm.ts";
import type { FindPair, TakeNotes } from "./note.ts";
import { lpciSeries, lpciVersion } from "./vocabulary.ts";

/** Notes a series that Ubuntu has and the builder's lpci can't launch. What Ubuntu does not have is Launchpad's matter. */
export function noteSeries(find: FindPair, farm: Farm, take: TakeNotes): void {
  const pair = find("series");
  const name = pair && stringOf(pair.value);
  if (!pair || name === null || lpciSeries.includes(name)) return;
  const position = farm.series.findIndex((series) => series.name === name);
  if (position === -1) return;
  const isLater = farm.series.slice(position).every((series) => !lpciSeries.includes(series.name));
  const about = { series: name, range: pair.value.range };
  take(pair, "series-needs-newer-lpci", () => [
    (concerned) => seriesNeedsNewerLpci(concerned, about, { known: lpciVersion, isLater }),
  ]);
}
