import { Fragment } from "react";

/** In the order in which a plan is made of them. */
const words: readonly (readonly [word: string, meaning: string])[] = [
  ["Pipeline", "The ordered list of stages at the top of the file. It names jobs; what they do stands under jobs."],
  ["Job", "One definition under jobs: where it runs, what it runs, and perhaps a matrix of variants."],
  ["Variant", "One concrete job. A job with a matrix has one for each item, counted from 0; a job without has one."],
  ["Series", "A release of Ubuntu, by its first name: focal, jammy, noble."],
  ["Architecture", "A kind of processor that Launchpad has builders for: amd64, arm64 and others."],
  ["Lane", "One build farm job: all that is built on one architecture, stage after stage."],
  ["Dispatch series", "The series of the builder that a lane runs on, its outer container."],
  ["Stage", "Jobs that wait for the same: the next stage starts when all of this one succeeded."],
  ["Entry", "A variant on a lane, written with its number: test:1."],
  ["Dropped", "An entry that a lane goes without, because its variant does not name that architecture or series."],
  ["Withheld", "A lane that Launchpad does not request, and the reason why."],
  ["Dialect", "Which Launchpad is asked: as the feature was designed, or as it is deployed today."],
];

/** The words of the planner. */
export default function WordsPage() {
  return (
    <dl>
      {words.map(([word, meaning]) => (
        <Fragment key={word}>
          <dt>{word}</dt>
          <dd>{meaning}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
