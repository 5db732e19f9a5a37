import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { normaliseText } from "../../core/index.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import type { Example } from "../examples/worked-example.ts";
import styles from "./CompareDialog.module.css";
import { readTextFile } from "./read-text-file.ts";

/** Asks for the old text: pasted, from a file, an example, or the one of before. */
export function OldTextForm({ onDone }: { readonly onDone: () => void }) {
  const compareWith = useWorkspace((state) => state.compareWith);
  const known = useWorkspace((state) => (state.comparison ?? state.formerBase)?.text ?? "");
  const [text, setText] = useState(known);
  const [mistake, setMistake] = useState("");
  const [examples, setExamples] = useState<readonly Example[]>([]);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => void import("../examples/examples.ts").then((loaded) => setExamples(loaded.examples)), []);

  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await readTextFile(file);
    if (read.kind === "text") setText(read.text);
    setMistake(read.kind === "text" ? "" : read.sentence);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() === "") {
      setMistake("Paste the old text first, or open its file.");
      return;
    }
    compareWith({ text: normaliseText(text).text, settings: null });
    onDone();
  };
  return (
    <form className={styles["way"]} aria-label="Compare with an old text" noValidate onSubmit={submit}>
      <h3 className={styles["heading"]}>Compare with another text</h3>
      <label htmlFor={id} className={styles["label"]}>
        The old text
      </label>
      <textarea
        id={id}
        className={styles["text"]}
        value={text}
        rows={6}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        placeholder="Paste the .launchpad.yaml of before, or drop its file here"
        aria-invalid={mistake === "" ? undefined : true}
        aria-describedby={mistake === "" ? undefined : `${id}-mistake`}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setMistake("");
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const [file] = event.dataTransfer.files;
          if (!file) return;
          event.preventDefault();
          event.stopPropagation();
          void take(file);
        }}
      />
      {mistake === "" ? null : (
        <p id={`${id}-mistake`} role="alert" className={styles["mistake"]}>
          {mistake}
        </p>
      )}
      <div className={styles["row"]}>
        <Button type="submit" look="line">
          Compare with this text
        </Button>
        <Button look="line" onClick={() => picker.current?.click()}>
          Open a file…
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label="File of the old text"
          accept=".yaml,.yml,.txt,text/*"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
        />
        <Select
          label="Example"
          value=""
          onChange={(title) => setText(examples.find((one) => one.title === title)?.text ?? text)}
        >
          <option value="">choose</option>
          {examples.map(({ title }) => (
            <option key={title}>{title}</option>
          ))}
        </Select>
      </div>
    </form>
  );
}
