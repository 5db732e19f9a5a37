import { Search } from "lucide-react";
import { useDeferredValue, useId, useState } from "react";
import styles from "./DocsSearch.module.css";
import { searchDocs } from "./search-docs.ts";

/** Finds sections, codes, keys and words, as one types. */
export function DocsSearch() {
  const id = useId();
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query);
  const found = searchDocs(asked);
  const isAsked = asked.trim() !== "";
  return (
    <search className={styles["search"]}>
      <label htmlFor={id} className="visually-hidden">
        Search the documentation
      </label>
      <div className={styles["field"]}>
        <Search size="1rem" aria-hidden="true" />
        <input
          id={id}
          type="search"
          className={styles["input"]}
          placeholder="Search: a key, a code, a word"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <p className="visually-hidden" role="status">
        {isAsked ? countFound(found.length) : ""}
      </p>
      {isAsked && found.length === 0 ? <p className={styles["nothing"]}>Nothing here has all these words.</p> : null}
      {found.length > 0 ? (
        <ul className={styles["found"]} aria-label="Found">
          {found.map(({ address, title, page, excerpt }) => (
            <li key={address}>
              <a href={address} onClick={() => setQuery("")}>
                {title}
              </a>
              <span className={styles["page"]}> {page}</span>
              <p>{excerpt}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </search>
  );
}

function countFound(count: number): string {
  if (count === 0) return "Nothing found";
  return count === 1 ? "1 place found" : `${count} places found`;
}
