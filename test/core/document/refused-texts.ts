/** A text that PyYAML refuses, and why, in our own words: one for each of its conditions. */
export interface RefusedText {
  readonly because: string;
  readonly text: string;
}

/** In the order in which PyYAML works: characters, words, structure, references, values. */
export const refusedTexts: readonly RefusedText[] = [
  // Reader
  { because: "a character that cannot be printed", text: "a: 1\nb: x\u0007y\n" },
  { because: "a surrogate without its other half", text: "a: \uD800\n" },

  // Scanner: what starts a word
  { because: "a tab as indentation", text: "jobs:\n\tbuild: 1\n" },
  { because: "a tab after a colon", text: "series:\tjammy\n" },
  { because: "a tab after a dash", text: "pipeline:\n  -\tbuild\n" },
  { because: "a tab in a flow collection", text: "pipeline: [a,\tb]\n" },
  { because: "a value that starts with @", text: "run: @make\n" },
  { because: "a value that starts with a backtick", text: "run: `make`\n" },
  { because: "a value that starts with %", text: "run: %make\n" },
  { because: "a key that starts with @", text: "a: 1\n@b: 2\n" },
  { because: "a code fence of Markdown", text: "```yaml\npipeline:\n  - build\n```\n" },
  { because: "a conflict of git", text: "pipeline:\n<<<<<<< HEAD\n  - build\n=======\n  - test\n>>>>>>> other\n" },
  { because: "spaces that are no spaces", text: "pipeline:\n\u00A0\u00A0- build\njobs:\n\u00A0\u00A0build:\n" },

  // Scanner: keys
  { because: "a line without a colon among keys", text: "pipeline:\n  - build\njobs\n  build:\n    series: jammy\n" },
  { because: "a last line without a colon", text: "pipeline: []\njobs: {}\nlicense\n" },
  { because: "a colon without a space behind it", text: "pipeline: []\njobs:{}\n" },
  { because: "a colon without a space in the first line", text: "pipeline:[build]\njobs: {}\n" },
  { because: "a key over two lines", text: "? a\n: 1\n'b\n  c': 2\n" },
  { because: "a key of more than 1,024 characters", text: `${"k".repeat(1025)}: 1\n` },
  { because: "a second key on a line", text: "run: echo done: yes\n" },
  { because: "a key indented below a value", text: "build:\n  series: jammy\n    run: make\n" },
  { because: "a list on the line of its key", text: "pipeline: - build\n" },
  { because: "an item of a list among keys", text: "a: 1\n- b\n" },
  { because: "an explicit key within a line", text: "a: ? b\n" },
  { because: "a colon that belongs to no key", text: "a: 1\n: 2\n" },

  // Scanner: directives and documents
  { because: "a directive without a name", text: "% x\n---\na: 1\n" },
  { because: "a version without a dot", text: "%YAML 1\n---\na: 1\n" },
  { because: "a version that is no number", text: "%YAML one.two\n---\na: 1\n" },
  { because: "a tag directive without a prefix", text: "%TAG !e!\n---\na: 1\n" },
  { because: "a tag directive without a handle", text: "%TAG e tag:e\n---\na: 1\n" },

  // Scanner: anchors, aliases and tags
  { because: "an alias without a name", text: "a: *\n" },
  { because: "an alias whose name ends with a dot: a pattern of file names", text: "paths:\n  - *.deb\n" },
  { because: "a pattern that starts with two stars", text: "paths: [**/*.whl]\n" },
  { because: "an anchor without a name", text: "a: & b\n" },
  { because: "an anchor with a letter that is not in ASCII", text: "a: &é 1\n" },
  { because: "an anchor and shell in one", text: "run: &&make\n" },
  { because: "a verbatim tag that is not closed", text: "a: !<tag:x b\n" },
  { because: "a tag with a space too few", text: "a: !!str,b\n" },
  { because: "a tag with a wrong escape", text: "a: !%zz b\n" },

  // Scanner: texts
  { because: "a double quote that is not closed", text: 'run: "make\njobs: {}\n' },
  { because: "a single quote that is not closed", text: "run: 'make\njobs: {}\n" },
  { because: "an apostrophe that closes a single-quoted text", text: "run: 'echo don't'\n" },
  { because: "text behind a quoted text", text: 'run: "make" check\n' },
  { because: "a document marker in a quoted text", text: "run: 'a\n---\nb'\n" },
  { because: "an escape that YAML does not know", text: 'run: "C:\\make"\n' },
  { because: "a hexadecimal escape that is too short", text: 'run: "\\x4"\n' },
  { because: "text behind the sign of a block text", text: "run: | make\n" },
  { because: "an indentation of zero in a block text's sign", text: "run: |0\n  make\n" },
  { because: "a block text's line that is indented less than blank lines above it", text: "run: |\n    \n  make\n" },
  { because: "a block text's line that is indented less than the first one", text: "run: |\n    make\n  make check\n" },
  { because: "a colon in a plain word within brackets", text: "a: [b: c: d]\n" },

  // Parser
  {
    because: "a key that is indented less than its neighbours and more than those above",
    text: "jobs:\n    a: 1\n  b: 2\n",
  },
  { because: "an item of a list that is indented less than its neighbours", text: "a:\n    - b\n  - c\n" },
  { because: "an item of a list that is no item", text: "pipeline:\n  - build\n  test\n" },
  { because: "a key at the level of a list's dashes", text: "pipeline:\n- build\n- test\n  jobs: 1\n" },
  { because: "a comma that is missing in a list", text: "pipeline: [build, [lint] test]\n" },
  { because: "a comma that is missing in a mapping", text: "a: {b: 1 c: 2}\n" },
  { because: "a comma without an entry before it", text: "a: [b,, c]\n" },
  { because: "a list that is not closed", text: "pipeline: [build, test\njobs: {}\n" },
  { because: "a mapping that is not closed", text: "jobs: {build: {series: jammy}\n" },
  { because: "a bracket that closes nothing", text: "a: 1]\nb: ]\n" },
  { because: "a bracket of another kind", text: "a: [b}\n" },
  { because: "a dash within brackets", text: "a: [- b]\n" },
  { because: "an unknown tag handle", text: "a: !e!b c\n" },
  { because: "two versions", text: "%YAML 1.1\n%YAML 1.1\n---\na: 1\n" },
  { because: "a version that is not 1", text: "%YAML 2.0\n---\na: 1\n" },
  { because: "a tag handle that is declared twice", text: "%TAG !e! a\n%TAG !e! b\n---\na: 1\n" },
  { because: "a directive without a document", text: "%YAML 1.1\na: 1\n" },
  { because: "a mapping on the line of ---", text: "--- a: 1\n" },
  { because: "text behind the end of a document", text: "a: 1\n... b\n" },
  { because: "two anchors", text: "a: &b &c d\n" },
  { because: "two tags", text: "a: !!str !!str b\n" },
  { because: "an anchor on an alias", text: "a: &b 1\nc: &d *b\n" },
  { because: "a word behind an alias", text: "a: &b 1\nc: *b d\n" },

  // Composer
  { because: "a second document", text: "a: 1\n---\nb: 2\n" },
  { because: "an alias without an anchor", text: "a: *defaults\n" },
  { because: "an anchor that is defined twice", text: "a: &x 1\nb: &x 2\n" },

  // Constructor
  { because: "an unknown tag", text: "a: !secret b\n" },
  { because: "a tag of another program's objects", text: "a: !!python/object:os.system b\n" },
  { because: "a mapping as a key: a template's braces", text: "series: {{ series }}\n" },
  { because: "a list as a key", text: "[a, b]: 1\n" },
  { because: "a merge of a word", text: "a:\n  <<: b\n" },
  { because: "a merge of a list of words", text: "a:\n  <<: [b]\n" },
  { because: "a merge sign as a value", text: "a: <<\n" },
  { because: "an equals sign as a value", text: "a: =\n" },
  { because: "a day that does not exist", text: "a: 2024-13-45\n" },
  { because: "an hour that does not exist", text: "a: 2024-01-01 25:00:00\n" },
  { because: "an integer without digits", text: "a: 0b_\n" },
  { because: "a tag for numbers on a word", text: "a: !!int word\n" },
  { because: "a tag for truth on a word", text: "a: !!bool maybe\n" },
  { because: "a tag for bytes on what is none", text: "a: !!binary a\n" },
  { because: "a tag for moments on a word", text: "a: !!timestamp now\n" },
  { because: "a tag for single values on a list", text: "a: !!str [b]\n" },
  { because: "a tag for lists on a mapping", text: "a: !!seq {b: 1}\n" },
  { because: "a tag for mappings on a list", text: "a: !!map [b]\n" },
  { because: "an ordered mapping that is no list", text: "a: !!omap {b: 1}\n" },
  { because: "an ordered mapping of words", text: "a: !!omap [b]\n" },
  { because: "pairs with two keys", text: "a: !!pairs [{b: 1, c: 2}]\n" },

  // Python
  { because: "more levels than Python's stack takes", text: `${"[".repeat(500)}${"]".repeat(500)}\n` },
];
