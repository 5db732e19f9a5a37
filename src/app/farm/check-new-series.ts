import { type AddedSeries, type Farm, farmLimits, findSeries } from "../../core/index.ts";

/** A new series as somebody typed it. */
export interface NewSeriesFields {
  readonly name: string;
  readonly version: string;
  /** With spaces or commas between them. */
  readonly architectures: string;
}

/** A series that can be added, or a sentence for each field that stands in the way. */
export type CheckedSeries =
  | { readonly kind: "series"; readonly series: AddedSeries }
  | { readonly kind: "mistakes"; readonly mistakes: Partial<Record<keyof NewSeriesFields, string>> };

interface Farms {
  readonly publicFarm: Farm;
  readonly farm: Farm;
}

/** Reads what somebody typed to add a series. Names are what Launchpad takes for one. */
export function checkNewSeries(fields: NewSeriesFields, farms: Farms): CheckedSeries {
  const name = fields.name.trim();
  const version = fields.version.trim();
  const architectures = splitNames(fields.architectures);
  const mistakes = {
    name: mistakeOfName(name, farms),
    version: mistakeOfVersion(version),
    architectures: architectures.length === 0 ? mistakeOfArchitecture("") : firstMistake(architectures),
  };
  const found = Object.entries(mistakes).filter(([, sentence]) => sentence !== null);
  if (found.length > 0) return { kind: "mistakes", mistakes: Object.fromEntries(found) };
  return { kind: "series", series: { name, version, architectures } };
}

/** What is wrong with the name of an architecture, or null. */
export function mistakeOfArchitecture(name: string): string | null {
  if (name === "") return "Name an architecture, for example amd64.";
  if (/\s/.test(name)) return "The name of an architecture has no spaces.";
  if (name.length > farmLimits.name) return `A name has at most ${farmLimits.name} characters.`;
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) return `“${name}” is no architecture: small letters, digits and - make one.`;
  return null;
}

function mistakeOfName(name: string, { publicFarm, farm }: Farms): string | null {
  if (name === "") return "Write the codename, for example zany.";
  if (/\s/.test(name)) return "A codename has no spaces.";
  if (name.length > farmLimits.name) return `A codename has at most ${farmLimits.name} characters.`;
  if (!/^[a-z0-9][a-z0-9+.-]*$/.test(name)) return "Small letters, digits, +, . and - make a codename.";
  if (findSeries(farm, name)) return `The farm has ${name} already.`;
  return findSeries(publicFarm, name) ? `${name} was taken off: bring it back in the table.` : null;
}

function mistakeOfVersion(version: string): string | null {
  if (version === "") return "Write the version, for example 26.10.";
  if (version.length > farmLimits.name) return `A version has at most ${farmLimits.name} characters.`;
  return /^\d+(\.\d+)*$/.test(version) ? null : "A version is written like 26.10.";
}

function firstMistake(architectures: readonly string[]): string | null {
  for (const name of architectures) {
    const mistake = mistakeOfArchitecture(name);
    if (mistake !== null) return mistake;
  }
  return null;
}

function splitNames(list: string): readonly string[] {
  return [...new Set(list.split(/[\s,]+/).filter((name) => name !== ""))];
}
