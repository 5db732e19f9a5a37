/** What the file of another program does, as far as it can be done here. */
export interface ForeignFile {
  /** In the order in which they run: those of one stage need not wait for one another. */
  readonly stages: readonly (readonly ForeignJob[])[];
  /** What was not understood: keys and actions, as written. */
  readonly leftOut: readonly string[];
}

export interface ForeignJob {
  readonly name: string;
  /** Commands of a shell, in order; each may have several lines. */
  readonly commands: readonly string[];
}
