const exoticBreak = /[\u0085\u2028\u2029]/g;
const aliasAsKey = /^( *(?:[-?] +)*)\*(?=[0-9A-Za-z_-]+:(?:[ \n]|$))/gm;
const anchorBeforeSign = /&(?=[0-9A-Za-z_-]+[:?])/g;

/**
 * The text as the `yaml` package has to see it to find PyYAML's structure; its length and all offsets stay, and words are
 * read from the text itself. NEL, LS and PS break lines for PyYAML too. It ends the names of anchors and aliases before a
 * colon or a question mark (`*name: 1` has an alias for its key), the package does not: it gets a word instead, which
 * `revealAlias` and `revealAnchor` recognise.
 */
export function shapeText(text: string): string {
  return text.replace(exoticBreak, "\n").replace(aliasAsKey, "$1_").replace(anchorBeforeSign, "_");
}
