import { type DiagnosticCode, diagnosticCodes, groupHeading, groupOf } from "../../core/index.ts";
import type { DocsPage, DocsSection, DocsTerm } from "../docs-page.ts";
import { text } from "../make-blocks.ts";
import { problemWords } from "./problem-words.ts";

const codes = Object.entries(problemWords)
  .map(([code]) => code)
  .filter(isCode);

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(diagnosticCodes, code);
}

const kinds = ["refused", "today", "lpci", "builder", "mistake", "flightplan", "note"] as const;

const introductions: Readonly<Record<(typeof kinds)[number], string>> = {
  refused: "Launchpad builds nothing of the file, or nothing on a lane. It says so in the server’s log only.",
  today: "Launchpad builds something else than the file asks for, and does not say so.",
  lpci: "Launchpad does not check it. Then lpci, on the builder, rejects the file, in every job.",
  builder: "The file is fine, and a job fails for what it asks.",
  mistake: "Nobody minds, but it is hardly what was meant.",
  flightplan: "Launchpad knows nothing of it: it is about what this page can or was asked to do.",
  note: "Nothing is wrong. It is good to know.",
};

/** A section for each of those who mind, with the codes that they mind. */
const groups: readonly DocsSection[] = kinds.map((kind) => ({
  id: `who-${kind}`,
  title: groupHeading(kind),
  blocks: [
    text(introductions[kind]),
    { kind: "terms", terms: codes.filter((code) => kindOf(code) === kind).map(termOf) },
  ],
}));

function kindOf(code: DiagnosticCode): (typeof kinds)[number] {
  return groupOf({ code, severity: diagnosticCodes[code].severity, range: { from: 0, to: 0 }, message: "" });
}

function termOf(code: DiagnosticCode): DocsTerm {
  const { title, meaning, wayOut } = problemWords[code];
  const severity = diagnosticCodes[code].severity;
  return {
    id: code,
    term: code,
    isCode: true,
    note: severity === "info" ? "note" : severity,
    words: [`${title}. ${meaning}`, wayOut],
    example: "",
  };
}

export const problemsPage: DocsPage = {
  id: "problems",
  title: "Every problem, explained",
  summary: "All that Flightplan can notice, by who minds it: what it means, and the way out.",
  sections: groups,
};
