import { useId, useLayoutEffect, useRef, useState } from "react";
import {
  countOf,
  type Diagnostic,
  groupHeading,
  type LineIndex,
  offerFixesForAll,
  type ProblemGroupKind,
} from "../core/index.ts";
import { keysOf } from "../store/problems.ts";
import { Button } from "../ui/Button.tsx";
import { Problem, type ProblemActions } from "./Problem.tsx";
import styles from "./ProblemGroup.module.css";

/** Beyond so many a group is cut, with a button for the rest: nobody reads them, and the page stays quick. */
const shownAtFirst = 20;

interface ProblemGroupProps extends ProblemActions {
  readonly kind: ProblemGroupKind;
  readonly problems: readonly Diagnostic[];
  readonly lines: LineIndex;
}

/** Problems that the same one minds, under a heading that says who; the heading folds them, and fixes those of a kind together. */
export function ProblemGroup({ kind, problems, lines, ...actions }: ProblemGroupProps) {
  const id = useId();
  const [open, setOpen] = useState(true);
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button is gone then: the keyboard goes on with what it brought.
  useLayoutEffect(() => {
    if (all) list.current?.children[shownAtFirst]?.querySelector<HTMLElement>("[data-step]")?.focus();
  }, [all]);
  const shown = all ? problems : problems.slice(0, shownAtFirst);
  const keys = keysOf(shown);
  return (
    <div className={styles["group"]}>
      <div className={styles["head"]}>
        <h3 className={styles["title"]}>
          <button
            type="button"
            className={styles["toggle"]}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            data-step="group"
            onClick={() => setOpen(!open)}
          >
            <span className={styles["caret"]} aria-hidden="true" />
            {groupHeading(kind)}
            {problems.length > 1 ? (
              <span className={styles["count"]} aria-hidden="true">
                {problems.length}
              </span>
            ) : null}
            <span className="visually-hidden"> {countOf(problems.length, "problem", "problems")}</span>
          </button>
        </h3>
        {open
          ? offerFixesForAll(problems).map((fix) => (
              <Button key={fix.title} look="link" className={styles["fix"]} onClick={() => actions.onFix(fix)}>
                {fix.title}
              </Button>
            ))
          : null}
      </div>
      {open ? (
        <ul ref={list} id={id} className={styles["list"]}>
          {shown.map((diagnostic, i) => (
            <Problem key={keys[i]} diagnostic={diagnostic} lines={lines} {...actions} />
          ))}
        </ul>
      ) : null}
      {open && shown.length < problems.length ? (
        <Button look="link" className={styles["more"]} data-step="more" onClick={() => setAll(true)}>
          Show {problems.length - shown.length} more
        </Button>
      ) : null}
    </div>
  );
}
