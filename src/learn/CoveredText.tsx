import { useEffect, useRef } from "react";
import { useTabStop } from "../ui/use-tab-stop.ts";
import styles from "./Covered.module.css";

interface CoveredTextProps {
  readonly text: string;
  /** Lines that are pointed at, from 1. */
  readonly marked?: { readonly from: number; readonly to: number } | null;
}

/** A text to be read, without anything that would give its plan away. */
export function CoveredText({ text, marked = null }: CoveredTextProps) {
  const section = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  useTabStop(section);
  useEffect(() => {
    if (marked) list.current?.children[marked.from - 1]?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  return (
    <section ref={section} className={styles["source"]} aria-label="Pipeline YAML">
      <ol ref={list} className={styles["lines"]}>
        {linesOf(text).map(({ number, line }) => (
          <li
            key={number}
            className={styles["line"]}
            data-marked={marked !== null && number >= marked.from && number <= marked.to ? "" : undefined}
          >
            <code>{line}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}

function linesOf(text: string): readonly { readonly number: number; readonly line: string }[] {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line, i) => ({ number: i + 1, line }));
}
