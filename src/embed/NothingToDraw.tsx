import styles from "./NothingToDraw.module.css";
import { SourceText } from "./SourceText.tsx";

/** What is wrong with a link, and what can be done about it. */
export interface LinkDamage {
  readonly sentence: string;
  readonly remedy: string;
}

interface NothingToDrawProps {
  /** Null where there is no link. */
  readonly damage: LinkDamage | null;
  /** What could be read of its text. */
  readonly partialText: string | null;
}

/** What is shown in the place of a plan: how to make a link to one, or what is wrong with this one and what is left of it. */
export function NothingToDraw({ damage, partialText }: NothingToDrawProps) {
  return (
    <section className={styles["nothing"]} aria-label="No plan">
      {damage === null ? (
        <>
          <p className={styles["title"]}>This frame shows a plan once its address holds one.</p>
          <p>Open Flightplan, paste a pipeline, choose Share, and copy the snippet for a page of yours.</p>
        </>
      ) : (
        <>
          <p className={styles["title"]}>{damage.sentence}</p>
          <p>{damage.remedy}</p>
          {partialText === null ? null : (
            <>
              <h2>What could be read of its text</h2>
              <SourceText text={partialText} />
            </>
          )}
        </>
      )}
    </section>
  );
}
