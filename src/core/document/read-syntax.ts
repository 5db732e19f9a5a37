import { Lexer } from "yaml";
import type { Report } from "../diagnostics/diagnostic.ts";
import { nestedTooDeeply, unsureLayout } from "../diagnostics/yaml-messages.ts";
import { createTabCheck } from "./check-tabs.ts";
import { depthLimit } from "./depth-limit.ts";
import { LexemeFilter } from "./lexeme-filter.ts";
import { shapeText } from "./shape-text.ts";
import { type Complain, type SyntaxComplaint, selectComplaints } from "./syntax-complaint.ts";
import { type Syntax, SyntaxComposer } from "./syntax-composer.ts";
import { withoutStackTraces } from "./without-stack-traces.ts";

/** How often a text may be read anew for each of its characters, and how many characters at least. */
const effort = 4;
const leastEffort = 500_000;

/** Reads the structure of a text with the `yaml` package; null, and reported, where PyYAML would refuse it. */
export function readSyntax(text: string, report: Report): Syntax | null {
  let shape = shapeText(text);
  let spent = 0;
  for (;;) {
    const pass = withoutStackTraces(() => readShape(text, shape));
    if (pass.kind === "read") return pass.syntax;
    if (pass.kind === "refused") {
      for (const diagnostic of selectComplaints(pass.complaints, text)) report(diagnostic);
      return null;
    }
    spent += pass.at;
    // What is on one line already, and still crooked, stays so.
    if (pass.straightened === shape || spent > effort * text.length + leastEffort) {
      report(unsureLayout({ from: pass.at, to: pass.at }));
      return null;
    }
    shape = pass.straightened;
  }
}

/** What came of reading a text once. */
type Pass =
  | { readonly kind: "read"; readonly syntax: Syntax }
  | { readonly kind: "refused"; readonly complaints: readonly SyntaxComplaint[] }
  /** Some lines must be put on one; `at` is how far it was read. */
  | { readonly kind: "crooked"; readonly straightened: string; readonly at: number };

function readShape(text: string, shape: string): Pass {
  const complaints: SyntaxComplaint[] = [];
  const complain: Complain = (kind, diagnostic) => complaints.push({ kind, diagnostic });
  const tabs = text.includes("\t") ? createTabCheck(text) : null;
  const composer = new SyntaxComposer(text);
  const filter = new LexemeFilter({ text, shape, tabs, complain, composer });

  for (const lexeme of new Lexer().lex(shape)) {
    const answer = filter.accept(lexeme);
    if (answer === "unsure") return { kind: "refused", complaints: complaints.slice(-1) };
    if (answer === "end") break;
    if (answer !== "next") return { kind: "crooked", ...answer, at: filter.offset };
    // The document and the scalar at hand are on the parser's stack too.
    if (composer.depth > depthLimit + 2) {
      complain("structure", nestedTooDeeply({ from: filter.offset - 1, to: filter.offset }, depthLimit));
      break;
    }
  }
  filter.end();
  const syntax = composer.finish();
  for (const diagnostic of composer.complaints()) complain("structure", diagnostic);
  for (const diagnostic of tabs?.diagnose() ?? []) complain("local", diagnostic);
  return complaints.length === 0 ? { kind: "read", syntax } : { kind: "refused", complaints };
}
