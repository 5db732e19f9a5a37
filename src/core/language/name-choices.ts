import { compareVersions } from "../farm/compare-versions.ts";
import { findSeries } from "../farm/find-series.ts";
import { lpciPlugins } from "../lpci/plugins.ts";
import type { NameSource } from "../lpci/schema-types.ts";
import { joinWords } from "../text/join-words.ts";
import type { LanguageKnowledge, NameChoice } from "./completion.ts";
import { explainArchitecture, explainPlugin, explainSeries, seriesDetail } from "./explain-name.ts";
import type { Caret } from "./find-caret.ts";
import { inputJobs, pipelineJobs } from "./job-names.ts";
import { jobOnPath, wordsForVariants } from "./outlined-pipeline.ts";

/** The names that may stand at a caret; those that are most likely meant first. */
export function nameChoices(source: NameSource, caret: Caret, knowledge: LanguageKnowledge): readonly NameChoice[] {
  switch (source) {
    case "series":
      return seriesChoices(knowledge);
    case "architecture":
      return architectureChoices(caret, knowledge);
    case "plugin":
      return pluginChoices();
    case "job":
      return caret.place.path[0] === "pipeline" ? pipelineJobs(caret) : inputJobs(caret);
  }
}

/** Every series of the farm, the newest first. */
function seriesChoices(knowledge: LanguageKnowledge): readonly NameChoice[] {
  return knowledge.farm.series
    .toSorted((a, b) => compareVersions(b.version, a.version))
    .map((series) => ({
      label: series.name,
      kind: "series",
      detail: seriesDetail(series, knowledge.today),
      explain: () => explainSeries(series.name, knowledge),
    }));
}

/** The architectures that are buildable in the series of the variants concerned; all of them where that is not known. */
function architectureChoices({ place, outline }: Caret, { farm }: LanguageKnowledge): readonly NameChoice[] {
  const job = jobOnPath(outline, place.path);
  const names = job ? wordsForVariants(outline, job, "series") : [];
  const known = names.flatMap((name) => findSeries(farm, name) ?? []);
  const series = known.length > 0 ? known : farm.series;
  const architectures = [...new Set(series.flatMap((one) => one.architectures))].toSorted();
  return architectures.map((name) => ({
    label: name,
    kind: "architecture",
    detail: known.length > 0 ? `buildable in ${joinWords(seriesWith(name))}` : "",
    explain: () => explainArchitecture(name, farm),
  }));

  function seriesWith(architecture: string): readonly string[] {
    return known.filter((one) => one.architectures.includes(architecture)).map(({ name }) => name);
  }
}

function pluginChoices(): readonly NameChoice[] {
  return lpciPlugins.map(({ name, since }) => ({
    label: name,
    kind: "plugin",
    detail: since === undefined ? "" : `needs lpci ${since}`,
    explain: () => explainPlugin(name),
  }));
}
