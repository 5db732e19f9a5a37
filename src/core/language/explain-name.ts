import { compareVersions } from "../farm/compare-versions.ts";
import type { Farm, FarmSeries } from "../farm/farm.ts";
import { findSeries } from "../farm/find-series.ts";
import { findPlugin, type LpciPlugin } from "../lpci/plugins.ts";
import { lpciSeries, lpciVersion } from "../lpci/vocabulary.ts";
import { joinWords } from "../text/join-words.ts";
import type { LanguageKnowledge } from "./completion.ts";
import type { Explanation } from "./explanation.ts";

/** What there is to know of a series; null where the farm has none of the name. */
export function explainSeries(name: string, { farm, today }: LanguageKnowledge): Explanation | null {
  const series = findSeries(farm, name);
  if (!series) return null;
  const { version, releaseDate, endOfLife, architectures } = series;
  const isReleased = releaseDate === null || releaseDate <= today;
  const hasEnded = endOfLife !== null && endOfLife <= today;
  return {
    title: name,
    kind: `Ubuntu ${versionName(series)}`,
    paragraphs: [
      ...(releaseDate === null ? [`Added to the farm here; version ${version}.`] : []),
      ...(releaseDate === null ? [] : [`${isReleased ? "Released on" : "To be released on"} ${releaseDate}.`]),
      ...(endOfLife === null ? [] : [`Standard support ${hasEnded ? "ended" : "ends"} on ${endOfLife}.`]),
      architectures.length > 0 ? `Buildable on ${joinWords(architectures)}.` : "Buildable on no architecture.",
      ...(lpciSeries.includes(name) ? [] : [`lpci ${lpciVersion} has no containers of it.`]),
    ],
    example: null,
  };
}

/** A series in the few words that stand beside its name. */
export function seriesDetail(series: FarmSeries, today: string): string {
  const { releaseDate, endOfLife } = series;
  if (endOfLife !== null && endOfLife <= today) return `${versionName(series)}, support ended ${endOfLife}`;
  if (releaseDate !== null && releaseDate > today) return `${versionName(series)}, released ${releaseDate}`;
  return versionName(series);
}

function versionName({ version, longTermSupport }: FarmSeries): string {
  return longTermSupport ? `${version} LTS` : version;
}

/** In which series an architecture is buildable; null where in none. */
export function explainArchitecture(name: string, farm: Farm): Explanation | null {
  const buildable = farm.series.filter(({ architectures }) => architectures.includes(name));
  if (buildable.length === 0) return null;
  return {
    title: name,
    kind: "architecture",
    paragraphs: [`Buildable in ${seriesSpan(buildable, farm)}.`],
    example: null,
  };
}

/** Series as a span where they follow one another in the farm, else by name. */
function seriesSpan(some: readonly FarmSeries[], farm: Farm): string {
  const ordered = some.toSorted((a, b) => compareVersions(a.version, b.version));
  const first = ordered[0];
  const last = ordered.at(-1);
  const names = ordered.map(({ name }) => name);
  if (!first || !last || names.length < 4) return joinWords(names);
  const all = farm.series;
  const isSpan = all.indexOf(last) - all.indexOf(first) === names.length - 1;
  const isNewest = all.at(-1) === last;
  if (isSpan && isNewest) return all[0] === first ? "every series" : `${titled(first)} and every later series`;
  return isSpan ? `every series from ${titled(first)} to ${titled(last)}` : joinWords(names);
}

function titled({ name, version }: FarmSeries): string {
  return `${name} (${version})`;
}

/** What a plugin adds to a job; null for a name that lpci does not know. */
export function explainPlugin(name: string): Explanation | null {
  const plugin = findPlugin(name);
  if (!plugin) return null;
  const { meaning, adds, ignores, since } = plugin;
  const ignored = ignores.map((key) => `\`${key}\``);
  return {
    title: name,
    kind: "plugin",
    paragraphs: [
      meaning,
      `Adds: ${adds}`,
      runWords(plugin),
      ...(ignored.length > 0 ? [`Beside it, ${joinWords(ignored)} ${ignored.length > 1 ? "are" : "is"} ignored.`] : []),
      ...(since === undefined ? [] : [`Only lpci ${since} and newer knows it.`]),
    ],
    example: null,
  };
}

function runWords({ run }: LpciPlugin): string {
  switch (run) {
    case "replaces":
      return "The job’s own `run` takes the place of the plugin’s command.";
    case "follows":
      return "The job’s own `run` comes after the plugin’s command.";
    case "is-wrapped":
      return "It has no command of its own: it prepares the job’s `run`.";
  }
}
