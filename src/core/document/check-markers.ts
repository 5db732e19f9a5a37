import { endBeforeStart, missingDocumentStart, secondDocument } from "../diagnostics/yaml-messages.ts";
import type { SourceRange } from "../text/source-range.ts";
import { createDirectiveCheck } from "./check-directive.ts";
import { documentLexeme } from "./lexeme-place.ts";
import type { Complain } from "./syntax-complaint.ts";

/** Watches over `---`, `...` and directives: PyYAML reads one document only. */
export interface MarkerCheck {
  /** Called for each lexeme outside scalars. Tells where a second document starts. */
  see(lexeme: string, from: number): "second document" | null;
  directive(source: string, from: number): void;
  end(): void;
}

export function createMarkerCheck(complain: Complain): MarkerCheck {
  const checkDirective = createDirectiveCheck();
  let openDirective: SourceRange | null = null;
  let documents = 0;
  let starting = false;

  function closeDirective(): void {
    if (openDirective !== null) complain("structure", missingDocumentStart(openDirective));
    openDirective = null;
  }

  function startDocument(lexeme: string, from: number): "second document" | null {
    starting = false;
    const range = { from, to: from + lexeme.length };
    if (lexeme === "...") {
      closeDirective();
      if (documents === 0) complain("structure", endBeforeStart(range));
      return null;
    }
    documents += 1;
    if (documents > 1) {
      complain("structure", secondDocument(range));
      return "second document";
    }
    if (lexeme === "---") openDirective = null;
    else closeDirective();
    return null;
  }

  return {
    see(lexeme, from) {
      if (lexeme === documentLexeme) {
        starting = true;
        return null;
      }
      if (starting && /^[ \t]+$/.test(lexeme)) return null;
      return starting || lexeme === "---" ? startDocument(lexeme, from) : null;
    },
    directive(source, from) {
      const diagnostic = checkDirective(source, from);
      if (diagnostic !== null) complain("local", diagnostic);
      openDirective = { from, to: from + source.length };
    },
    end: closeDirective,
  };
}
