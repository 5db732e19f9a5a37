import { Command } from "cmdk";
import { useLayoutEffect, useRef, useState } from "react";
import Dialog from "./Dialog.tsx";
import styles from "./Palette.module.css";

/** One line of a palette. */
interface PaletteOption {
  /** Without spaces at its ends. */
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly keys?: readonly string[];
  /** Why it can't be chosen. */
  readonly whyNot?: string;
}

interface PaletteProps {
  readonly title: string;
  /** What is typed into the field, for a screen reader. */
  readonly fieldName: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly groups: readonly {
    readonly heading: string;
    readonly items: readonly PaletteOption[];
    /** How many more there are. */
    readonly more: number;
  }[];
  /** Instead of a list without lines. */
  readonly nothing: string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
  readonly onClosed?: () => void;
}

/** A dialog to type into, and lines below that answer to it. Comes with the headless libraries: import it lazily. */
export default function Palette({ query, onQuery, groups, onChoose, onClose, onClosed, ...words }: PaletteProps) {
  const { title, fieldName, placeholder, nothing } = words;
  const [chosen, setChosen] = useState("");
  const [answered, setAnswered] = useState<unknown>(null);
  const [list, setList] = useState<HTMLDivElement | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // Other lines: the best of them is the first that can be chosen.
  if (answered !== groups) {
    setAnswered(groups);
    setChosen(firstOf(groups));
  }
  // The library tells a screen reader which line is chosen by keys only, and then goes on naming that one, also where it is gone.
  useLayoutEffect(() => {
    const line = list?.querySelector(`[data-value="${CSS.escape(chosen)}"]`);
    if (line) field.current?.setAttribute("aria-activedescendant", line.id);
    else field.current?.removeAttribute("aria-activedescendant");
  });

  return (
    <Dialog title={title} palette onClose={onClose} {...(onClosed ? { onClosed } : {})}>
      <Command
        className={styles["palette"]}
        label={fieldName}
        shouldFilter={false}
        loop
        vimBindings={false}
        value={chosen}
        onValueChange={setChosen}
      >
        <Command.Input
          ref={field}
          className={styles["input"]}
          placeholder={placeholder}
          value={query}
          onValueChange={onQuery}
        />
        <Command.List ref={setList} className={styles["list"]} label="Found">
          {groups.map(({ heading, items, more }) => (
            <Command.Group key={heading} className={styles["group"]} heading={heading}>
              {items.map((item) => (
                <Line key={item.id} item={item} onChoose={onChoose} />
              ))}
              {more > 0 ? <p className={styles["more"]}>{more.toLocaleString("en")} more: go on typing.</p> : null}
            </Command.Group>
          ))}
        </Command.List>
        {groups.length === 0 ? <p className={styles["nothing"]}>{nothing}</p> : null}
      </Command>
    </Dialog>
  );
}

function Line({ item, onChoose }: { readonly item: PaletteOption; readonly onChoose: (id: string) => void }) {
  const { id, title, note, keys, whyNot } = item;
  return (
    <Command.Item className={styles["item"]} value={id} disabled={whyNot !== undefined} onSelect={() => onChoose(id)}>
      <span className={styles["title"]}>{title}</span>
      {(whyNot ?? note) ? <span className={styles["note"]}> {whyNot ?? note}</span> : null}
      {keys ? (
        <span className={styles["keys"]}>
          {" "}
          {keys.map((key) => (
            <kbd key={key} className={styles["key"]}>
              {key}
            </kbd>
          ))}
        </span>
      ) : null}
    </Command.Item>
  );
}

function firstOf(groups: PaletteProps["groups"]): string {
  for (const { items } of groups) {
    const first = items.find(({ whyNot }) => whyNot === undefined);
    if (first) return first.id;
  }
  return "";
}
