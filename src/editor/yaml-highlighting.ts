import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";

/** Keys stand out, quoted text and comments a little; all else is ink. */
export const yamlHighlighting = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.definition(tags.propertyName), color: "var(--syntax-key)" },
    { tag: tags.string, color: "var(--syntax-string)" },
    { tag: tags.comment, color: "var(--syntax-comment)" },
    { tag: [tags.labelName, tags.typeName, tags.keyword], color: "var(--syntax-number)" },
    { tag: tags.meta, color: "var(--muted)" },
  ]),
);
