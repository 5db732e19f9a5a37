import { use, useRef } from "react";
import { useTabStop } from "../ui/use-tab-stop.ts";
import styles from "./DocsBlocks.module.css";
import { DocsFigure } from "./DocsFigure.tsx";
import { DocsWords } from "./DocsWords.tsx";
import { DocsContext } from "./docs-context.ts";
import type { DocsBlock, DocsTerm, TableBlock } from "./docs-page.ts";

/** A paragraph, a list, a figure or whatever else a section is made of. */
export function DocsBlockView({ block, page }: { readonly block: DocsBlock; readonly page: string }) {
  switch (block.kind) {
    case "text":
      return (
        <p className={styles["text"]}>
          <DocsWords>{block.words}</DocsWords>
        </p>
      );
    case "list":
      return (
        <ul className={styles["list"]}>
          {block.items.map((item) => (
            <li key={item}>
              <DocsWords>{item}</DocsWords>
            </li>
          ))}
        </ul>
      );
    case "code":
      return <Code>{block.text}</Code>;
    case "table":
      return <Table block={block} />;
    case "terms":
      return (
        <dl className={styles["terms"]}>
          {block.terms.map((term) => (
            <Term key={term.id} term={term} page={page} />
          ))}
        </dl>
      );
    case "figure":
      return <DocsFigure figure={block} />;
    case "keys":
      return <Keys />;
  }
}

function Term({
  term: { id, term, isCode, note, words, example },
  page,
}: {
  readonly term: DocsTerm;
  readonly page: string;
}) {
  return (
    <div className={styles["term"]}>
      <dt data-section={id} tabIndex={-1}>
        <a href={`#docs/${page}/${id}`}>{isCode ? <code>{term}</code> : term}</a>
        {note === "" ? null : <span className={styles["note"]}> {note}</span>}
      </dt>
      <dd>
        {words.map((sentence) => (
          <p key={sentence}>
            <DocsWords>{sentence}</DocsWords>
          </p>
        ))}
        {example === "" ? null : <pre className={styles["example"]}>{example}</pre>}
      </dd>
    </div>
  );
}

function Code({ children }: { readonly children: string }) {
  const ref = useRef<HTMLElement>(null);
  useTabStop(ref);
  return (
    <section ref={ref} className={styles["code"]} aria-label={children.split("\n", 1)[0]}>
      <pre>{children}</pre>
    </section>
  );
}

function Table({ block: { name, head, rows } }: { readonly block: TableBlock }) {
  return (
    <table className={styles["table"]} aria-label={name}>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]}>
            {row.map((cell) => (
              <td key={cell}>
                <DocsWords>{cell}</DocsWords>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Keys() {
  const groups = use(DocsContext)?.keyGroups ?? [];
  return groups.map(({ heading, rows }) => (
    <table key={heading} className={styles["table"]}>
      <caption>{heading}</caption>
      <tbody>
        {rows.map(({ keys, title }) => (
          <tr key={title}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key} className={styles["key"]}>
                  {key}
                </kbd>
              ))}
            </th>
            <td>{title}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
