import { Check, X } from "lucide-react";
import type { AskedQuestion, Choice } from "./ask-question.ts";
import { type Answer, type Grade, gradeAnswer } from "./grade-answer.ts";
import { ProseText } from "./ProseText.tsx";
import styles from "./TheAnswer.module.css";

const verdicts: Record<Grade["verdict"], string> = { right: "Right.", partly: "Partly right.", wrong: "Not so." };

/** How a prediction compares with what happens, and what the right one is. */
export function TheAnswer({ asked, given }: { readonly asked: AskedQuestion; readonly given: Answer }) {
  const { verdict, words } = gradeAnswer(asked, given);
  return (
    <>
      <p className={styles["verdict"]} data-verdict={verdict}>
        {verdict === "right" ? <Check size="1rem" aria-hidden="true" /> : <X size="1rem" aria-hidden="true" />}
        <span>
          <b>{verdicts[verdict]}</b>
          {verdict === "right" ? null : ` ${words}`}
        </span>
      </p>
      {verdict === "right" && asked.kind !== "mark" && asked.kind !== "several" ? null : (
        <RightAnswer asked={asked} given={given} />
      )}
    </>
  );
}

function RightAnswer({ asked, given }: { readonly asked: AskedQuestion; readonly given: Answer }) {
  switch (asked.kind) {
    case "number":
      return null;
    case "one":
      return (
        <p>
          Right is: <Words of={asked.choices} id={asked.right} />
        </p>
      );
    case "order":
      return (
        <ol className={styles["answers"]} aria-label="The right order">
          {asked.right.map((id) => (
            <li key={id}>
              <Words of={asked.choices} id={id} />
            </li>
          ))}
        </ol>
      );
    case "several":
    case "mark":
      return (
        <ul className={styles["answers"]} aria-label="Each of them">
          {asked.choices.map(({ id, words }) => (
            <li key={id}>
              <ProseText prose={words} />: <b>{asked.right.includes(id) ? "yes" : "no"}</b>
              {typeof given !== "number" && given.includes(id) !== asked.right.includes(id)
                ? `, and you said ${given.includes(id) ? "yes" : "no"}`
                : null}
            </li>
          ))}
        </ul>
      );
  }
}

function Words({ of, id }: { readonly of: readonly Choice[]; readonly id: string }) {
  return <ProseText prose={of.find((choice) => choice.id === id)?.words ?? ""} />;
}
