import styles from "./UnknownPlace.module.css";

interface UnknownPlaceProps {
  /** What the address asks for: *a lesson “x”*. */
  readonly what: string;
  readonly href: string;
  readonly wayOut: string;
}

/** What the page says where an address asks for something that is not there. */
export function UnknownPlace({ what, href, wayOut }: UnknownPlaceProps) {
  return (
    <article className={styles["unknown"]}>
      <h1>Not here</h1>
      <p>This Flightplan has not got {what}. It may be of a newer version, or the address was cut off on its way.</p>
      <p>
        <a href={href}>{wayOut}</a>
      </p>
    </article>
  );
}
