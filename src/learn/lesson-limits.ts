/** Far above what a lesson needs, and low enough that none of them can keep a page busy. */
export const lessonLimits = {
  /** Characters of a name: the lesson's, a job's, a key's. */
  name: 200,
  /** Characters of a title, an option, a sentence of a goal. */
  line: 400,
  /** Characters of a paragraph. */
  paragraph: 2_000,
  /** Paragraphs in a row. */
  paragraphs: 12,
  /** Characters of a text: the one to start from, the solution. */
  text: 10_000,
  options: 12,
  /** Things to put in order, or to mark. */
  choices: 60,
  hints: 6,
  questions: 12,
  /** Parts of one `all` or `any`, stages, entries that fail, and other lists in a goal. */
  list: 50,
  /** How deep goals stand in goals. */
  depth: 8,
  /** Goals in one goal, itself included. */
  goals: 60,
  /** Values in a whole lesson, and how deep they stand. */
  values: 5_000,
  nesting: 24,
  /** Texts that are planned to check one goal. */
  analyses: 8,
  /** Entries of a plan that a goal is asked about. */
  entries: 2_000,
} as const;
