import {
  type Entry,
  effectiveKeys,
  explainInput,
  type FoundEntry,
  type SourceRange,
  type TracedInput,
  toOneLine,
} from "../core/index.ts";
import { shownTrace } from "../store/artifacts.ts";
import { shownAnalysed } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import styles from "./Artifacts.module.css";
import { cutValue } from "./cut-value.ts";
import { EntryLinks } from "./EntryLinks.tsx";

interface ArtifactsProps {
  readonly found: FoundEntry;
  readonly onSelect: (id: string) => void;
}

/** What an entry reads from which other one, or why that fails on its lane; what it saves, and who reads it. */
export function Artifacts({ found: { entry }, onSelect }: ArtifactsProps) {
  const trace = useWorkspace(shownTrace);
  if (!trace) return null;
  const input = trace.inputOf(entry.id);
  const readers = trace.readersOf(entry);
  return (
    <>
      <h3 className={styles["heading"]}>Inputs and outputs</h3>
      {input ? <Input input={input} onSelect={onSelect} /> : <p className={styles["text"]}>Reads nothing.</p>}
      <Output entry={entry} isSaved={trace.savesOutput(entry)} />
      <EntryLinks words="Read by" entries={readers.filter(isRead).map((reader) => reader.entry)} onSelect={onSelect} />
      <EntryLinks
        words="Asked for in vain by"
        entries={readers.filter((reader) => !isRead(reader)).map((reader) => reader.entry)}
        onSelect={onSelect}
      />
    </>
  );
}

function isRead({ outcome }: TracedInput): boolean {
  return outcome.kind === "available";
}

function Input({ input, onSelect }: { readonly input: TracedInput; readonly onSelect: (id: string) => void }) {
  const { declaration, outcome, lane } = input;
  const configuration = useWorkspace((state) => shownAnalysed(state)?.analysis.configuration ?? null);
  const words = explainInput(input, { configuration });
  const isFailing = !isRead(input);
  return (
    <div className={words ? styles["trouble"] : undefined} data-fails={isFailing || undefined}>
      {isFailing ? <p className={styles["title"]}>Input not available on {toOneLine(lane.architecture)}</p> : null}
      {outcome.kind === "available" ? (
        <>
          <EntryLinks words="Reads from" entries={[outcome.from]} onSelect={onSelect} />
          {declaration.targetDirectory === null ? null : (
            <p className={styles["text"]}>
              Files go to <code>{toOneLine(join(declaration.targetDirectory, "files"))}</code>, properties to{" "}
              <code>{toOneLine(join(declaration.targetDirectory, "properties"))}</code>.
            </p>
          )}
        </>
      ) : null}
      {words ? (
        <>
          <p className={styles["text"]}>{words.rule}</p>
          <p className={styles["text"]}>{words.remedy}</p>
        </>
      ) : null}
      {outcome.kind === "unavailable" && outcome.reason.kind === "nothing-saved" ? (
        <EntryLinks words="Runs before it" entries={[outcome.reason.from]} onSelect={onSelect} />
      ) : null}
      {outcome.kind === "ambiguous" && !outcome.isOwnJob ? (
        <EntryLinks
          words="Run before it"
          entries={outcome.entries}
          more={outcome.count - outcome.entries.length}
          onSelect={onSelect}
        />
      ) : null}
    </div>
  );
}

/** As written, key by key. */
function Output({ entry, isSaved }: { readonly entry: Entry; readonly isSaved: boolean }) {
  const analysed = useWorkspace(shownAnalysed);
  const job = analysed?.analysis.configuration?.jobs.get(entry.job);
  const variant = job?.variants[entry.index];
  if (!analysed || !job || !variant) return null;
  const value = effectiveKeys(job, variant).find(({ key }) => key === "output")?.value;
  const pairs = value?.kind === "mapping" ? value.pairs : [];
  if (!isSaved) {
    return (
      <p className={styles["text"]}>
        Saves nothing: it declares no <code>output</code>.
      </p>
    );
  }
  if (pairs.length === 0) return <p className={styles["text"]}>Saves no files, only properties.</p>;
  return (
    <>
      <p className={styles["text"]}>Saves:</p>
      <ul className={styles["keys"]}>
        {pairs.map(({ range }) => (
          <li key={range.from}>
            <pre className={styles["source"]}>{cutValue(writtenAt(analysed.text, range))}</pre>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Without the indentation that the lines have in common with the first. */
function writtenAt(text: string, { from, to }: SourceRange): string {
  const column = from - (text.lastIndexOf("\n", from - 1) + 1);
  return text.slice(from, to).replace(new RegExp(`\n {0,${column}}`, "g"), "\n");
}

function join(directory: string, name: string): string {
  return `${directory.replace(/\/+$/, "")}/${name}`;
}
