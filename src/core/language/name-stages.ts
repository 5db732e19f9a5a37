/** So many stages are named, the others counted; and so many jobs of a stage. */
const mostNamed = 3;
/** Characters of a name. */
const longestName = 40;

/** What a pipeline may be called: its jobs, *build-snap, then lint + unit*. Empty where it has none. */
export function nameStages(pipeline: readonly (readonly string[])[]): string {
  const stages = pipeline.filter((jobs) => jobs.length > 0);
  const named = stages.length > mostNamed ? stages.slice(0, mostNamed - 1) : stages;
  const more = stages.length - named.length;
  const parts = named.map(nameStage);
  return [...parts, ...(more > 0 ? [`${more} more stages`] : [])].join(", then ");
}

function nameStage(jobs: readonly string[]): string {
  const named = jobs.length > mostNamed ? jobs.slice(0, mostNamed - 1) : jobs;
  const more = jobs.length - named.length;
  return [...named.map((name) => shorten(name, longestName)), ...(more > 0 ? [`${more} more`] : [])].join(" + ");
}

/** So many characters of a text, an ellipsis among them. */
export function shorten(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}
