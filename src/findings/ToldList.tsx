import { useMemo } from "react";
import { andMore, indexLines, placeWords, type ToldSentence } from "../core/index.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { CodeText } from "../ui/CodeText.tsx";
import styles from "./Explanation.module.css";

interface ToldListProps {
  readonly sentences: readonly ToldSentence[];
  /** What they are about. */
  readonly text: string;
  readonly more: number;
  readonly name: string;
}

/** Sentences about a plan: each marks what it is about while it is pointed at, and leads to its line. */
export function ToldList({ sentences, text, more, name }: ToldListProps) {
  const lines = useMemo(() => indexLines(text), [text]);
  // In a text that has changed since, its lines are somewhere else.
  const isCurrent = useWorkspace((state) => state.text === text);
  return (
    <ul className={styles["list"]} aria-label={name}>
      {sentences.map((sentence) => (
        <li key={sentence.words}>
          <Told sentence={sentence} place={placeWords(sentence, lines)} isCurrent={isCurrent} />
        </li>
      ))}
      {more > 0 ? <li className={styles["more"]}>{andMore(more)}</li> : null}
    </ul>
  );
}

interface ToldProps {
  readonly sentence: ToldSentence;
  /** *Line 4*; empty where it leads nowhere. */
  readonly place: string;
  readonly isCurrent: boolean;
}

function Told({ sentence, place, isCurrent }: ToldProps) {
  const workspace = useWorkspaceStore();
  const [range] = sentence.ranges;
  const tell = () => workspace.getState().tell(sentence);
  const end = () => workspace.getState().tell(null);
  const open = () => {
    const { goToPlace, revealText } = workspace.getState();
    const [lane] = sentence.lanes;
    if (range) revealText(range.from, range.to);
    else if (lane) goToPlace({ kind: "lane", lane });
  };
  const leads = isCurrent && (range !== undefined || sentence.lanes.length > 0);
  const words = <CodeText>{sentence.words}</CodeText>;
  if (!leads) return <p className={styles["plain"]}>{words}</p>;
  return (
    <button
      type="button"
      className={styles["sentence"]}
      onClick={open}
      onFocus={tell}
      onBlur={end}
      onPointerEnter={tell}
      onPointerLeave={end}
    >
      {words} {place === "" ? null : <span className={styles["place"]}>{place}</span>}
    </button>
  );
}
