import type { TextPattern } from "./schema-types.ts";

// The names that lpci 0.2.9 knows, and the forms it wants. Data: another version means other lists.

/** The version whose rules these are. */
export const lpciVersion = "0.2.9";

/** Series in which lpci can launch a container, oldest first. `devel` is one for lpci, though not for Launchpad. */
export const lpciSeries: readonly string[] = [
  "xenial",
  "bionic",
  "focal",
  "jammy",
  "mantic",
  "noble",
  "oracular",
  "devel",
];

/** Series for which a package repository can be added, oldest first. */
export const repositorySuites: readonly string[] = ["bionic", "focal", "jammy", "noble"];

/** Parts of an Ubuntu archive. */
export const repositoryComponents: readonly string[] = ["main", "restricted", "universe", "multiverse"];

/** Kinds of packages that a repository offers: built ones, and sources. */
export const repositoryFormats: readonly string[] = ["deb", "deb-src"];

/** The form of names of jobs, series and architectures. */
export const identifierPattern: TextPattern = {
  source: "[a-z0-9][a-z0-9+._-]+",
  title: "a name that lpci takes",
  rule: "two or more lower-case letters, digits, `+`, `.`, `_` or `-`, with a letter or digit first",
};

/** The short form of a personal package archive. */
export const ppaPattern: TextPattern = {
  source: "[a-z0-9][a-z0-9+._-]+(/[a-z0-9][a-z0-9+._-]+){1,2}",
  title: "the short form of a PPA",
  rule: "`OWNER/NAME` or `OWNER/DISTRIBUTION/NAME` in lower case",
};
