import { type ReactNode, useDeferredValue, useMemo } from "react";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { Lesson } from "../lesson.ts";
import type { LessonFault, Reading } from "../lesson-schema.ts";
import { BeginFrom } from "./BeginFrom.tsx";
import { BuiltLesson } from "./BuiltLesson.tsx";
import { GoalTable } from "./GoalTable.tsx";
import styles from "./LessonBuilder.module.css";
import { type FormKind, type LessonForm, readForm } from "./lesson-form.ts";
import { MarkFields } from "./MarkFields.tsx";

export interface LessonBuilderProps {
  readonly form: LessonForm;
  readonly onChange: (form: LessonForm) => void;
  /** Copies a link to the lesson. */
  readonly onShare: (lesson: Lesson) => void;
  /** Opens it as those will who follow the link. */
  readonly onTry: (lesson: Lesson) => void;
  /** What has come of copying the link to the lesson as it is; null before. */
  readonly shared: SharedLink | null;
  /** How long its link is, and where it works; made by whoever makes the link. */
  readonly renderLink: (lesson: Lesson) => ReactNode;
  /** Whether this device keeps what is typed. */
  readonly isKept: boolean;
}

/** A link that was copied, or that the browser did not allow to be. */
export type SharedLink =
  | { readonly kind: "copied"; readonly words: string }
  | { readonly kind: "refused"; readonly address: string };

const kinds: readonly { readonly kind: FormKind; readonly words: string; readonly note: string }[] = [
  { kind: "one", words: "One of several", note: "An option a line, with a star and a space before the right one." },
  {
    kind: "several",
    words: "Any of several",
    note: "An option a line, with a star and a space before each right one.",
  },
  { kind: "number", words: "A number", note: "The right number." },
  {
    kind: "order",
    words: "An order",
    note: "A thing a line, in the right order. They are shuffled when they are shown.",
  },
  {
    kind: "mark",
    words: "Entries or lanes to mark",
    note: "Written by what is marked above, as JSON; whoever knows it can write it here.",
  },
  {
    kind: "json",
    words: "As JSON",
    note: 'Such as {"kind": "number", "of": {"entries": {"architecture": "arm64"}}}.',
  },
];

/** A form for a lesson of one's own, checked by the planner as it is filled in. */
export function LessonBuilder({ form, onChange, isKept, ...share }: LessonBuilderProps) {
  const settled = useDeferredValue(form);
  const reading = useMemo(() => readForm(settled), [settled]);
  const change = (key: keyof LessonForm) => (value: string) => onChange({ ...form, [key]: value });
  const mistakes = (path: string) => faultsAt(reading, path);
  const kind = kinds.find((one) => one.kind === form.kind);
  return (
    <article className={styles["page"]}>
      <p className={styles["up"]}>
        <a href="#learn">All lessons</a>
      </p>
      <h1 className={styles["title"]}>A lesson of your own</h1>
      <p className={styles["lead"]}>
        Fill in the form, try the lesson, and share it: it travels in its link and is stored nowhere else.{" "}
        {isKept
          ? "What you type stays in this browser."
          : "This browser keeps nothing, so what you type lasts until the page is closed."}
      </p>
      <BeginFrom form={form} onChange={onChange} />
      <div className={styles["columns"]}>
        <form className={styles["form"]} onSubmit={(event) => event.preventDefault()}>
          <FormPart title="To read">
            <TextField label="Title" value={form.title} onChange={change("title")} mistake={mistakes("title")[0]} />
            <TextField
              label="The idea, in a sentence"
              value={form.idea}
              onChange={change("idea")}
              mistake={mistakes("idea")[0]}
            />
            <TextArea
              label="What there is to read"
              rows={5}
              value={form.about}
              onChange={change("about")}
              mistakes={mistakes("about")}
            />
            <TextArea
              label="The file to start from"
              isCode
              rows={12}
              value={form.text}
              onChange={change("text")}
              mistakes={mistakes("text")}
            />
          </FormPart>
          <FormPart title="To predict">
            <TextArea
              label="The question"
              rows={2}
              value={form.ask}
              onChange={change("ask")}
              mistakes={mistakes("question.ask")}
            />
            <Select
              label="It is answered by"
              value={form.kind}
              onChange={(chosen) => {
                const next = kinds.find((one) => one.kind === chosen);
                if (next) onChange({ ...form, kind: next.kind });
              }}
            >
              {kinds.map((one) => (
                <option key={one.kind} value={one.kind}>
                  {one.words}
                </option>
              ))}
            </Select>
            {form.kind === "mark" ? <MarkFields form={form} onChange={change("prediction")} /> : null}
            <TextArea
              label="The answer"
              note={kind?.note ?? ""}
              isCode={form.kind === "json" || form.kind === "mark"}
              rows={form.kind === "number" ? 1 : 5}
              value={form.prediction}
              onChange={change("prediction")}
              mistakes={mistakes("question.prediction")}
            />
            <TextArea
              label="Choices, and what fails, as JSON"
              note='Empty, or such as {"choices": {"dialect": "deployed"}} for the lesson, {"under": {"series": ["noble"]}} or {"failing": [["test", 0, "amd64"]]} for the question.'
              isCode
              rows={2}
              value={form.more}
              onChange={change("more")}
              mistakes={["more", "choices", "question.under", "question.failing"].flatMap(mistakes)}
            />
            <TextArea
              label="Why it is so"
              value={form.explanation}
              onChange={change("explanation")}
              mistakes={mistakes("question.explanation")}
            />
          </FormPart>
          <FormPart title="To do">
            <TextArea
              label="The task"
              rows={2}
              value={form.task}
              onChange={change("task")}
              mistakes={mistakes("challenge.task")}
            />
            <TextArea
              label="The goal, as JSON"
              note='Such as {"lane": {"architecture": "arm64"}} or {"all": [{"before": ["build", "test"]}, {"unchanged": ["jobs"]}]}.'
              isCode
              rows={4}
              value={form.goal}
              onChange={change("goal")}
              mistakes={mistakes("challenge.goal")}
            />
            <GoalTable />
            <TextArea
              label="Hints"
              note="One a line; each says more than the one before."
              value={form.hints}
              onChange={change("hints")}
              mistakes={mistakes("challenge.hints")}
            />
            <TextArea
              label="A file that meets the goal"
              isCode
              rows={12}
              value={form.solution}
              onChange={change("solution")}
              mistakes={mistakes("challenge.solution")}
            />
          </FormPart>
        </form>
        <BuiltLesson reading={reading} {...share} />
      </div>
    </article>
  );
}

/** What is wrong at a place of the lesson or inside it, a sentence each. */
function faultsAt(reading: Reading<Lesson>, path: string): readonly string[] {
  if (reading.kind === "read") return [];
  return reading.faults
    .filter((fault) => isWithin(fault, path))
    .map(({ path: where, message }) => `${where === path ? "It" : where} ${message}.`);
}

function isWithin(fault: LessonFault, path: string): boolean {
  return fault.path === path || fault.path.startsWith(`${path}.`) || fault.path.startsWith(`${path}[`);
}

interface FormPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields that belong together, under a name that is seen, and said as the group's. */
function FormPart({ title, children }: FormPartProps) {
  return (
    <fieldset className={styles["part"]} aria-label={title}>
      <p className={styles["legend"]} aria-hidden="true">
        {title}
      </p>
      {children}
    </fieldset>
  );
}
