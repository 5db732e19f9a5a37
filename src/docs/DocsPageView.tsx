import { Fragment, useCallback, useEffect, useRef } from "react";
import styles from "./Docs.module.css";
import { DocsBlockView } from "./DocsBlockView.tsx";
import { DocsSearch } from "./DocsSearch.tsx";
import { DocsWords } from "./DocsWords.tsx";
import type { DocsBlock, DocsPage } from "./docs-page.ts";
import { docsPages } from "./docs-pages.ts";

interface DocsPageViewProps {
  readonly page: DocsPage;
  readonly section: string | null;
}

/** One page: the way to all others, a search, its sections. */
export function DocsPageView({ page, section }: DocsPageViewProps) {
  const article = useRef<HTMLElement>(null);
  const goToSection = useCallback(() => {
    if (section === null) return;
    const place = article.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(section)}"]`);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [section]);
  useEffect(goToSection, [goToSection]);
  // A link to where the address is already changes nothing; whoever has scrolled away comes back all the same.
  useEffect(() => {
    const element = article.current;
    const goAgain = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (link?.getAttribute("href") === `#docs/${page.id}/${section}`) goToSection();
    };
    element?.addEventListener("click", goAgain);
    return () => element?.removeEventListener("click", goAgain);
  }, [page, section, goToSection]);

  const next = docsPages[docsPages.indexOf(page) + 1];
  return (
    <div className={styles["frame"]}>
      <nav className={styles["nav"]} aria-label="Pages of the documentation">
        <p className={styles["up"]}>
          <a href="#docs">Documentation</a>
        </p>
        <ul>
          {docsPages.map(({ id, title }) => (
            <li key={id}>
              <a href={`#docs/${id}`} aria-current={id === page.id ? "page" : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <article ref={article} className={styles["page"]}>
        <p className={styles["back"]}>
          <a href="#docs">Documentation</a>
        </p>
        <h1>{page.title}</h1>
        <p className={styles["lead"]}>{page.summary}</p>
        <DocsSearch />
        <nav className={styles["contents"]} aria-label="On this page">
          {page.sections.map(({ id, title }) => (
            <Fragment key={id}>
              <a href={`#docs/${page.id}/${id}`}>
                <DocsWords>{title}</DocsWords>
              </a>{" "}
            </Fragment>
          ))}
        </nav>
        {page.sections.map(({ id, title, blocks }) => (
          <section key={id} className={styles["section"]} aria-labelledby={`docs-${id}`}>
            <h2 id={`docs-${id}`} data-section={id} tabIndex={-1}>
              <DocsWords>{title}</DocsWords>
            </h2>
            {blocks.map((block) => (
              <DocsBlockView key={keyOf(block)} block={block} page={page.id} />
            ))}
          </section>
        ))}
        {next ? (
          <p className={styles["next"]}>
            Next: <a href={`#docs/${next.id}`}>{next.title}</a>
          </p>
        ) : null}
      </article>
    </div>
  );
}

/** What a block says, which no other one of its section does. */
function keyOf(block: DocsBlock): string {
  switch (block.kind) {
    case "text":
      return block.words;
    case "list":
      return block.items.join(" ");
    case "code":
      return block.text;
    case "terms":
      return block.terms.map(({ id }) => id).join(" ");
    case "table":
      return block.name;
    case "figure":
      return block.caption;
    case "keys":
      return block.kind;
  }
}
