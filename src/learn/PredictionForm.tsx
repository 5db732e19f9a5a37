import { useState } from "react";
import { Button } from "../ui/Button.tsx";
import type { AskedQuestion } from "./ask-question.ts";
import { ChoiceFields } from "./ChoiceFields.tsx";
import type { Answer } from "./grade-answer.ts";
import { NumberField } from "./NumberField.tsx";
import { OrderField } from "./OrderField.tsx";
import styles from "./PredictionForm.module.css";

interface PredictionFormProps {
  readonly asked: AskedQuestion;
  /** What the fields are about, for whoever does not see what stands above. */
  readonly label: string;
  readonly onAnswer: (answer: Answer) => void;
}

/** Where a prediction is made. It can be given once something is chosen, also nothing where nothing may be right. */
export function PredictionForm({ asked, label, onAnswer }: PredictionFormProps) {
  const [answer, setAnswer] = useState<Answer | null>(() => beginning(asked));
  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (answer !== null) onAnswer(answer);
      }}
    >
      <Fields asked={asked} label={label} answer={answer} onChange={setAnswer} />
      <Button type="submit" look="primary" disabled={answer === null}>
        This is my prediction
      </Button>
    </form>
  );
}

interface FieldsProps {
  readonly asked: AskedQuestion;
  readonly label: string;
  readonly answer: Answer | null;
  readonly onChange: (answer: Answer | null) => void;
}

function Fields({ asked, label, answer, onChange }: FieldsProps) {
  if (asked.kind === "number") return <NumberField label={label} onChange={onChange} />;
  const ids = typeof answer === "number" || answer === null ? [] : answer;
  if (asked.kind === "order")
    return <OrderField label={label} choices={asked.choices} order={ids} onChange={onChange} />;
  return <ChoiceFields label={label} kind={asked.kind} choices={asked.choices} chosen={ids} onChange={onChange} />;
}

/** What the form begins with: nothing chosen, which is a prediction where several may be right; the order as it is shown. */
function beginning(asked: AskedQuestion): Answer | null {
  switch (asked.kind) {
    case "one":
    case "number":
      return null;
    case "several":
    case "mark":
      return [];
    case "order":
      return asked.choices.map(({ id }) => id);
  }
}
