import { type ComponentType, type LazyExoticComponent, lazy, useEffect, useState } from "react";
import { Boundary } from "../../ui/Boundary.tsx";
import { fragmentOf, type Place } from "../place.ts";
import { UnknownPlace } from "../places/UnknownPlace.tsx";
import styles from "./DocsPlace.module.css";
import { type DocsPage, docsPages, findDocsPage } from "./docs-pages.ts";

type DocsPlaceOf = Extract<Place, { kind: "docs" }>;

/** The documentation: its index, or one page of it. */
export default function DocsPlace({ place }: { readonly place: DocsPlaceOf }) {
  if (place.page === null) return <DocsIndex />;
  const page = findDocsPage(place.page);
  if (!page)
    return <UnknownPlace what={`a page “${place.page}”`} href="#docs" wayOut="All pages of the documentation" />;
  return <OneDocsPage key={page.name} page={page} section={place.section} />;
}

function DocsIndex() {
  return (
    <article className={styles["page"]}>
      <h1>Documentation</h1>
      <ul className={styles["index"]}>
        {docsPages.map(({ name, title, summary }) => (
          <li key={name}>
            <a href={fragmentOf({ kind: "docs", page: name, section: null })}>{title}</a>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}

function OneDocsPage({ page, section }: { readonly page: DocsPage; readonly section: string | null }) {
  const [Contents] = useState<LazyExoticComponent<ComponentType>>(() => lazy(page.load));
  return (
    <article className={styles["page"]}>
      <p className={styles["up"]}>
        <a href="#docs">Documentation</a>
      </p>
      <h1>{page.title}</h1>
      <Boundary fallback={<p role="alert">This page could not be loaded.</p>}>
        <Contents />
        <SectionInView section={section} />
      </Boundary>
    </article>
  );
}

/** Brings the section that the address names into view, once the page is there. */
function SectionInView({ section }: { readonly section: string | null }) {
  useEffect(() => {
    if (section !== null) document.querySelector(`main [data-section="${CSS.escape(section)}"]`)?.scrollIntoView();
  }, [section]);
  return null;
}
