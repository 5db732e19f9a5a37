/** A place of a configuration where a word of somebody's own may stand. */
export interface HostilePlace {
  readonly title: string;
  /** A configuration, of any size, with the word there. */
  readonly write: (word: string) => string;
}

/** A word in double quotes, as YAML takes it, whatever it holds. */
export function quoteAnything(word: string): string {
  const characters = Array.from(word, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '"' || character === "\\") return `\\${character}`;
    if (/[ -~]/.test(character)) return character;
    return code > 0xff_ff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
  return `"${characters.join("")}"`;
}

const test = "  test: {series: jammy, architectures: [amd64, arm64], run: make}";

/** A pipeline whose second job has the lines, beside one that is as it should be. */
function withJob(...lines: readonly string[]): string {
  return [
    "pipeline: [test, other]",
    "jobs:",
    test,
    "  other:",
    ...["series: jammy", "architectures: [amd64, arm64]", "run: make", ...lines].map((line) => `    ${line}`),
    "",
  ].join("\n");
}

/** One place of a job's definition. */
function inJob(title: string, line: (quoted: string) => string): HostilePlace {
  return { title, write: (word) => withJob(line(quoteAnything(word))) };
}

/** Every kind of place that is read, checked, told or drawn. */
export const hostilePlaces: readonly HostilePlace[] = [
  {
    title: "the name of a job",
    write: (word) => {
      const name = quoteAnything(word);
      return `pipeline: [[test, ${name}], ${name}]\njobs:\n${test}\n  ${name}: {series: jammy, architectures: [amd64], run: make}\n`;
    },
  },
  {
    title: "the name of a job that waits in vain",
    write: (word) => {
      const name = quoteAnything(word);
      return `pipeline: [${name}, test]\njobs:\n${test}\n  ${name}: {series: jammy, architectures: [amd64], run: make}\n`;
    },
  },
  { title: "the name of no job", write: (word) => `pipeline: [test, ${quoteAnything(word)}]\njobs:\n${test}\n` },
  {
    title: "the name of a job that nobody asks for",
    write: (word) =>
      `pipeline: [test]\njobs:\n${test}\n  ${quoteAnything(word)}: {series: jammy, architectures: [amd64]}\n`,
  },
  inJob("a series", (word) => `series: ${word}`),
  inJob("an architecture", (word) => `architectures: [amd64, ${word}]`),
  inJob("the only architecture", (word) => `architectures: ${word}`),
  inJob("a series of a matrix", (word) => `matrix: [{series: ${word}}, {series: focal}]`),
  inJob("a key of a matrix", (word) => `matrix: [{${word}: ${word}}, {series: focal}]`),
  inJob("a command", (word) => `run: ${word}`),
  inJob("the commands around", (word) => `run-before: ${word}\n    run-after: ${word}`),
  inJob("a package", (word) => `packages: [${word}]`),
  inJob("a snap", (word) => `snaps: [${word}, {name: ${word}, channel: ${word}}]`),
  inJob("a variable", (word) => `environment: {${word}: ${word}, A: ${word}}`),
  inJob("the job of an input", (word) => `input: {job-name: ${word}, target-directory: ${word}}`),
  inJob("a path of the output", (word) => `output: {paths: [${word}], properties: {${word}: ${word}}}`),
  inJob("a duration", (word) => `output: {expires: ${word}, distribute: ${word}}`),
  inJob("an archive", (word) => `package-repositories: [{type: apt, url: ${word}, components: [${word}]}]`),
  inJob("a private archive", (word) => `package-repositories: [{type: ${word}, ppa: ${word}, suites: [${word}]}]`),
  inJob("a plugin", (word) => `plugin: ${word}\n    conda-packages: [${word}]`),
  inJob("a key of a job", (word) => `${word}: ${word}`),
  { title: "a licence", write: (word) => `${withJob()}license: {spdx: ${quoteAnything(word)}}\n` },
  { title: "a key of the file", write: (word) => `${withJob()}${quoteAnything(word)}: ${quoteAnything(word)}\n` },
  { title: "a pipeline", write: (word) => `pipeline: ${quoteAnything(word)}\njobs:\n${test}\n` },
  { title: "a job", write: (word) => `pipeline: [test]\njobs:\n${test}\n  other: ${quoteAnything(word)}\n` },
  { title: "a file of one word", write: quoteAnything },
  { title: "a merged job", write: (word) => withJob(`<<: {${quoteAnything(word)}: ${quoteAnything(word)}}`) },
  { title: "a text that is no YAML", write: (word) => `${word}: [\n  ${word}: {\n${word}` },
  { title: "a tag and an anchor", write: (word) => `pipeline: [test]\njobs: !<${word}> &${word} {}\nx: *${word}\n` },
];
