/** An Ubuntu series as the build farm knows it. Dates are ISO 8601 days. */
export interface FarmSeries {
  /** Codename, for example `jammy`. */
  readonly name: string;
  /** Version without suffix, for example `22.04`. */
  readonly version: string;
  readonly longTermSupport: boolean;
  /** Null for a series that a user added. */
  readonly releaseDate: string | null;
  /** End of standard support; null for a series that a user added. */
  readonly endOfLife: string | null;
  /** Architectures (Debian tags) that Launchpad builds in this series; see `buildableArchitectures`. */
  readonly architectures: readonly string[];
}

/** What there is to build on: plain data, oldest series first. */
export interface Farm {
  /** The day of the data the catalogue was made from. */
  readonly date: string;
  readonly series: readonly FarmSeries[];
}
