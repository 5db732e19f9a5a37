import { useState } from "react";
import { announce } from "../../ui/announce.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { useNextFocus } from "../../ui/use-next-focus.ts";
import { findLesson, lessons } from "../lessons.ts";
import { plainProse } from "../parse-prose.ts";
import { formOf } from "./form-of-lesson.ts";
import styles from "./LessonBuilder.module.css";
import { firstForm, type LessonForm } from "./lesson-form.ts";

interface BeginFromProps {
  readonly form: LessonForm;
  readonly onChange: (form: LessonForm) => void;
}

/** Fills the form with a lesson that is there, to be changed; what was in it is one step back. */
export function BeginFrom({ form, onChange }: BeginFromProps) {
  const [name, setName] = useState("");
  const [before, setBefore] = useState<LessonForm | null>(null);
  const [fill, goToFill] = useNextFocus<HTMLButtonElement>();
  return (
    <div className={styles["begin"]}>
      <Select label="Begin from" value={name} onChange={setName}>
        <option value="">A very small lesson</option>
        {lessons.map((lesson) => (
          <option key={lesson.name} value={lesson.name}>
            {plainProse(lesson.title)}
          </option>
        ))}
      </Select>
      <Button
        ref={fill}
        look="line"
        onClick={() => {
          const lesson = findLesson(name);
          setBefore(form);
          onChange(lesson ? formOf(lesson) : firstForm);
          announce("The form is filled in. Undo follows.");
        }}
      >
        Fill in the form
      </Button>
      {before ? (
        <Button
          look="link"
          onClick={() => {
            onChange(before);
            setBefore(null);
            announce("What you typed is back.");
            goToFill();
          }}
        >
          Undo
        </Button>
      ) : null}
    </div>
  );
}
