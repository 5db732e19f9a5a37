import { type GoalPart, goalForms, goalParts } from "../goal-forms.ts";
import { ProseText } from "../ProseText.tsx";
import styles from "./LessonBuilder.module.css";

/** All that a goal can ask for, to be looked up beside the field. */
export function GoalTable() {
  return (
    <details className={styles["table"]}>
      <summary>Every goal there is, each with an example</summary>
      <dl className={styles["terms"]}>
        {goalForms.map(({ example, met }) => (
          <Term key={JSON.stringify(example)} code={onOneLine(example)} words={met} />
        ))}
      </dl>
      <p>
        A goal may have <code>"words"</code> beside it: a sentence to show instead of the one that is made. Whatever is
        left out of what follows is not asked for.
      </p>
      {Object.entries(goalParts).map(([name, parts]) => (
        <section key={name}>
          <h2 className={styles["subheading"]}>
            In <code>{name}</code>
          </h2>
          <dl className={styles["terms"]}>
            {Object.entries<GoalPart>(parts).map(([key, { values, means }]) => (
              <Term key={key} code={`"${key}": ${values.map((value) => onOneLine(value)).join(" | ")}`} words={means} />
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
}

function Term({ code, words }: { readonly code: string; readonly words: string }) {
  return (
    <>
      <dt>
        <code>{code}</code>
      </dt>
      <dd>
        <ProseText prose={words} />
      </dd>
    </>
  );
}

/** With spaces, at which a long one wraps. */
function onOneLine(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replace(/([[{])\n\s*/g, "$1")
    .replace(/\n\s*([\]}])/g, "$1")
    .replace(/\n\s*/g, " ");
}
