import styles from "./Docs.module.css";
import { DocsSearch } from "./DocsSearch.tsx";
import { docsPages } from "./docs-pages.ts";

/** All pages, and a search over them. */
export function DocsIndex() {
  return (
    <article className={styles["index"]}>
      <h1>Documentation</h1>
      <p className={styles["lead"]}>
        What Launchpad’s build farm makes of a <code>.launchpad.yaml</code>, in our own words. Every figure is planned
        on the spot, by the same planner as your own file.
      </p>
      <DocsSearch />
      <ul className={styles["pages"]}>
        {docsPages.map(({ id, title, summary }) => (
          <li key={id}>
            <a href={`#docs/${id}`}>{title}</a>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}
