import type { DocsBlock, FigureBlock, FigurePlan } from "./docs-page.ts";

export function text(words: string): DocsBlock {
  return { kind: "text", words };
}

export function list(...items: readonly string[]): DocsBlock {
  return { kind: "list", items };
}

export function code(content: string): DocsBlock {
  return { kind: "code", text: content };
}

/** A text and its plan as designed. */
export function figure(caption: string, yaml: string, plan: Omit<FigurePlan, "dialect">): FigureBlock {
  return { kind: "figure", caption, yaml, plans: [{ dialect: "designed", ...plan }] };
}

/** A text and its plans as designed and as deployed. */
export function bothFigure(
  caption: string,
  yaml: string,
  designed: Omit<FigurePlan, "dialect">,
  deployed: Omit<FigurePlan, "dialect">,
): FigureBlock {
  return {
    kind: "figure",
    caption,
    yaml,
    plans: [
      { dialect: "designed", ...designed },
      { dialect: "deployed", ...deployed },
    ],
  };
}
