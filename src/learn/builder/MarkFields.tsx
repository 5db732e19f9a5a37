import { useDeferredValue, useMemo } from "react";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import { Select } from "../../ui/Select.tsx";
import { ChoiceFields } from "../ChoiceFields.tsx";
import type { Marked } from "../lesson.ts";
import styles from "./LessonBuilder.module.css";
import type { LessonForm } from "./lesson-form.ts";
import { readMarking } from "./marking.ts";

interface MarkFieldsProps {
  readonly form: LessonForm;
  /** The prediction as JSON. */
  readonly onChange: (prediction: string) => void;
}

/** What may be marked, in words. */
const amongs: readonly { readonly words: string; readonly among: Marked }[] = [
  { words: "Entries that run", among: { entries: {} } },
  { words: "All entries, also dropped and withheld ones", among: { entries: { state: "any" } } },
  { words: "Lanes that are built", among: { lanes: {} } },
  { words: "All lanes, also withheld ones", among: { lanes: { status: "any" } } },
];

/** Marks what is right in the plan of the file, which writes the answer in the language of the goals. */
export function MarkFields({ form, onChange }: MarkFieldsProps) {
  const publicFarm = useWorkspace((state) => state.publicFarm);
  const today = useWorkspace((state) => state.today);
  const text = useDeferredValue(form.text);
  const more = useDeferredValue(form.more);
  const { prediction } = form;
  const marking = useMemo(
    () => readMarking({ text, more, prediction }, { publicFarm, today }),
    [text, more, prediction, publicFarm, today],
  );
  if (!marking)
    return <p className={styles["hint"]}>Below, the choices cannot be read: until then nothing can be marked.</p>;
  const { among, asked, write } = marking;
  const chosen = amongs.findIndex((one) => JSON.stringify(one.among) === JSON.stringify(among));
  return (
    <>
      <Select
        label="What can be marked"
        value={String(chosen)}
        onChange={(value) => {
          const next = amongs[Number(value)];
          if (next) onChange(write(next.among, []));
        }}
      >
        {chosen < 0 ? <option value="-1">As the answer below says</option> : null}
        {amongs.map(({ words }, i) => (
          <option key={words} value={String(i)}>
            {words}
          </option>
        ))}
      </Select>
      {asked ? (
        <ChoiceFields
          label="What is right"
          kind="mark"
          choices={asked.choices}
          chosen={asked.right}
          onChange={(right) => onChange(write(among, right))}
        />
      ) : (
        <p className={styles["hint"]}>The plan of the file to start from has nothing like that, or too much to mark.</p>
      )}
    </>
  );
}
