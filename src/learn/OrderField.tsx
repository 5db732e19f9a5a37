import { ArrowDown, ArrowUp } from "lucide-react";
import { useRef } from "react";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import type { Choice } from "./ask-question.ts";
import styles from "./PredictionForm.module.css";
import { ProseText } from "./ProseText.tsx";
import { plainProse } from "./parse-prose.ts";

interface OrderFieldProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Ids. */
  readonly order: readonly string[];
  readonly onChange: (order: readonly string[]) => void;
}

/** Things to put in their order, with two buttons each: a finger, a mouse and the keyboard do the same. */
export function OrderField({ label, choices, order, onChange }: OrderFieldProps) {
  const list = useRef<HTMLOListElement>(null);
  const move = (id: string, by: -1 | 1) => {
    const from = order.indexOf(id);
    const to = from + by;
    onChange(order.with(from, order[to] ?? id).with(to, id));
    const words = plainProse(choices.find((choice) => choice.id === id)?.words ?? "");
    announce(`${words} is now number ${to + 1} of ${order.length}.`, { about: "order" });
    // At an end its own button is off, and the focus goes to the other one.
    requestAnimationFrame(() => {
      const row = list.current?.children[to];
      const wanted = row?.querySelectorAll<HTMLButtonElement>("button")[by === -1 ? 0 : 1];
      (wanted?.disabled ? row?.querySelector<HTMLButtonElement>("button:enabled") : wanted)?.focus();
    });
  };
  return (
    <ol ref={list} className={styles["order"]} aria-label={label}>
      {order.map((id, place) => {
        const words = choices.find((choice) => choice.id === id)?.words ?? "";
        return (
          <li key={id} className={styles["ordered"]}>
            <span>
              <ProseText prose={words} />
            </span>
            <Button aria-label={`${plainProse(words)}: earlier`} disabled={place === 0} onClick={() => move(id, -1)}>
              <ArrowUp size="1rem" aria-hidden="true" />
            </Button>
            <Button
              aria-label={`${plainProse(words)}: later`}
              disabled={place === order.length - 1}
              onClick={() => move(id, 1)}
            >
              <ArrowDown size="1rem" aria-hidden="true" />
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
