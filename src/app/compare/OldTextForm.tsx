import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { normaliseText } from "../../core/index.ts";
import type { DraftShelf } from "../../drafts/create-draft-shelf.ts";
import { useWorkspace, useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { describeFileNews } from "../files/file-words.ts";
import { readFile } from "../files/read-file.ts";
import styles from "./CompareDialog.module.css";
import { keptTexts, type OldText, savedFile } from "./old-texts.ts";

interface OldTextFormProps {
  readonly shelf: DraftShelf | null;
  readonly onDone: () => void;
}

/** Asks for the old text: pasted, from a file, a draft, an example, the open file as it was saved, or the one of before. */
export function OldTextForm({ shelf, onDone }: OldTextFormProps) {
  const compareWith = useWorkspace((state) => state.compareWith);
  const known = useWorkspace((state) => (state.comparison ?? state.formerBase)?.text ?? "");
  const [text, setText] = useState(known);
  const [mistake, setMistake] = useState("");
  const [examples, setExamples] = useState<readonly OldText[]>([]);
  const [drafts, setDrafts] = useState<readonly OldText[]>([]);
  const workspace = useWorkspaceStore();
  const [saved] = useState(() => savedFile(workspace.getState().file, workspace.getState().text));
  const groups = [
    { origin: "Open file", texts: saved },
    { origin: "Drafts", texts: drafts },
    { origin: "Examples", texts: examples },
  ].filter(({ texts }) => texts.length > 0);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => void import("../examples/examples.ts").then((loaded) => setExamples(loaded.examples)), []);
  useEffect(() => {
    if (!shelf) return;
    let isGone = false;
    void keptTexts(shelf, Date.now()).then((texts) => {
      if (!isGone) setDrafts(texts);
    });
    return () => {
      isGone = true;
    };
  }, [shelf]);

  const take = async (file: File | undefined) => {
    if (!file) return;
    const reading = await readFile(file);
    if (reading.kind === "text") {
      setText(normaliseText(reading.source).text);
      setMistake("");
      return;
    }
    const { lead, rest } = describeFileNews({ kind: "not-opened", name: file.name, fault: reading.fault });
    setMistake(`${lead}${rest}`);
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
          label="Take"
          value=""
          onChange={(value) => {
            const [group = -1, at = -1] = value.split(" ").map(Number);
            const chosen = groups[group]?.texts[at];
            if (!chosen) return;
            setText(chosen.text);
            setMistake("");
          }}
        >
          <option value="">a draft or an example</option>
          {groups.map(({ origin, texts }, group) => (
            <optgroup key={origin} label={origin}>
              {texts.map(({ title }, at) => (
                <option key={title} value={`${group} ${at}`}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </div>
    </form>
  );
}
