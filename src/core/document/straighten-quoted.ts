const documentMarker = /\n(?:---|\.\.\.)(?:[ \t\n]|$)/;

/**
 * A quoted scalar with its lines put on one, lengths kept: PyYAML asks for no indentation inside quotes, the `yaml` package
 * does. Null where a document marker ends the document in it, which PyYAML refuses too.
 */
export function straightenQuoted(quoted: string): string | null {
  return documentMarker.test(quoted) ? null : quoted.replaceAll("\n", " ");
}

/** Behind the quote that closes the one at `start`; null where none does. */
export function findQuoteEnd(shape: string, start: number): number | null {
  const quote = shape.charAt(start);
  for (let at = start + 1; at < shape.length; at += 1) {
    const character = shape.charAt(at);
    if (character === "\\" && quote === '"') at += 1;
    else if (character === quote) {
      if (quote === '"' || shape.charAt(at + 1) !== "'") return at + 1;
      at += 1;
    }
  }
  return null;
}
