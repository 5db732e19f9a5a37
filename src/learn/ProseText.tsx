import { Fragment, type ReactNode } from "react";
import type { Prose } from "./lesson.ts";
import styles from "./ProseText.module.css";
import { type Inline, type ProseTarget, parseProse } from "./parse-prose.ts";

/** What a link of a lesson's text leads to: an address of the page, or something to do; null where that is not to be had here. */
export type FollowTarget = (target: ProseTarget) => string | (() => void) | null;

interface ProseTextProps {
  readonly prose: Prose;
  /** Left out where links are just words. */
  readonly follow?: FollowTarget | undefined;
}

/** A paragraph's words, with their markup. Nothing of them is HTML. */
export function ProseText({ prose, follow }: ProseTextProps) {
  return placed(parseProse(prose)).map(({ at, part }) => <Fragment key={at}>{draw(part, follow)}</Fragment>);
}

/** Several paragraphs. */
export function Paragraphs({
  of,
  follow,
}: {
  readonly of: readonly Prose[];
  readonly follow?: FollowTarget | undefined;
}) {
  return of.map((prose) => (
    <p key={prose}>
      <ProseText prose={prose} follow={follow} />
    </p>
  ));
}

/** The parts with the place where each begins, to tell them apart. */
function placed(parts: readonly Inline[]): readonly { readonly at: number; readonly part: Inline }[] {
  let end = 0;
  return parts.map((part) => {
    const at = end;
    end += part.text.length;
    return { at, part };
  });
}

function draw(part: Inline, follow: FollowTarget | undefined): ReactNode {
  switch (part.kind) {
    case "text":
      return part.text;
    case "code":
      return <code className={styles["code"]}>{part.text}</code>;
    case "emphasis":
      return <em>{part.text}</em>;
    case "link": {
      const way = follow?.(part.target) ?? null;
      if (way === null) return part.text;
      if (typeof way === "string") return <a href={way}>{part.text}</a>;
      return (
        <button type="button" className={styles["place"]} onClick={way}>
          {part.text}
        </button>
      );
    }
  }
}
