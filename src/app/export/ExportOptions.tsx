import { countOf, type Dialect } from "../../core/index.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import { DialogWord } from "../../ui/DialogWord.tsx";
import { type RadioCard, RadioCards } from "../../ui/RadioCards.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./ExportDialog.module.css";
import type { ExportChoice } from "./export-choice.ts";
import type { KindFacts } from "./export-kinds.ts";
import type { ExportLink } from "./export-link.ts";
import type { ExportLook } from "./make-export.ts";
import { type Scale, type ScaledSize, scales, sizeInWords } from "./picture-size.ts";

interface ExportOptionsProps {
  readonly kinds: readonly KindFacts[];
  /** Of the kind that is chosen; undefined while nothing is there to export. */
  readonly facts: KindFacts | undefined;
  /** Of a comparison: whether that is exported, or the new plan alone. Null where nothing is compared. */
  readonly wanted: "comparison" | "plan" | null;
  readonly onWant: (wanted: "comparison" | "plan") => void;
  readonly choice: ExportChoice;
  readonly look: ExportLook;
  readonly dialect: Dialect;
  /** What can be put below the plan; null where the text is too long for a link. */
  readonly link: ExportLink | null;
  /** Of a picture at each scale; empty while there is none. */
  readonly sizes: readonly ScaledSize[];
  readonly onChoose: (change: Partial<ExportChoice>) => void;
  readonly onLook: (change: Partial<ExportLook>) => void;
  readonly onDialect: (dialect: Dialect) => void;
}

/** As what, and what matters for that. */
export function ExportOptions(props: ExportOptionsProps) {
  const { kinds, facts, wanted, choice, look, dialect, link, sizes, onWant, onChoose, onLook, onDialect } = props;
  const showBoth = useWorkspace((state) => state.showBoth);
  if (!facts) return null;
  const { kind: chosen, isPicture } = facts;
  const isOfComparison = wanted === "comparison";
  return (
    <>
      {wanted ? (
        <div className={styles["row"]}>
          <Segmented
            name="What is exported"
            value={wanted}
            onChange={onWant}
            options={[
              { value: "comparison", label: "The comparison" },
              { value: "plan", label: "The new plan" },
            ]}
          />
        </div>
      ) : null}
      <RadioCards
        legend="Format"
        value={chosen}
        cards={kinds.map(({ kind, label, note }) => ({ value: kind, label, note }))}
        onChange={(kind) => onChoose({ kind })}
      />
      {chosen === "png" ? (
        <RadioCards
          legend="Size"
          asList
          value={choice.scale}
          cards={sizeCards(sizes)}
          onChange={(scale) => onChoose({ scale })}
        />
      ) : null}
      <div className={styles["row"]}>
        {showBoth ? (
          <Segmented
            name="Which plan"
            value={dialect}
            onChange={onDialect}
            options={[
              { value: "designed", label: "As designed" },
              { value: "deployed", label: "As deployed today" },
            ]}
          />
        ) : null}
        {isPicture ? (
          <Segmented
            name="Colours"
            value={look.theme}
            onChange={(theme) => onChoose({ theme })}
            options={[
              { value: "light", label: "Light" },
              { value: "dark", label: "Dark" },
            ]}
          />
        ) : null}
        {chosen === "json" || (isOfComparison && !isPicture) ? null : (
          <Switch checked={look.showDropped} onChange={(showDropped) => onLook({ showDropped })}>
            Dropped entries
          </Switch>
        )}
      </div>
      {chosen === "json" ? (
        <DialogWord>
          {isOfComparison
            ? "The comparison as the terminal prints it: each sentence, with what it is about. No title or link."
            : "The plan as the terminal prints it: all of it, with its problems. No title or link."}
        </DialogWord>
      ) : (
        <>
          <TextField label="Title" value={look.title} onChange={(title) => onLook({ title })} />
          <LinkSwitch {...{ link, look, onLook, isOfComparison }} />
        </>
      )}
    </>
  );
}

/** Until the picture has a size, its scales are there without. */
function sizeCards(sizes: readonly ScaledSize[]): readonly RadioCard<Scale>[] {
  if (sizes.length === 0) return scales.map((scale) => ({ value: scale, label: `${scale}×`, note: "…" }));
  return sizes.map((size) => ({
    value: size.scale,
    label: `${size.scale}×`,
    note: size.problem === null ? sizeInWords(size) : `off: ${size.problem}`,
    disabled: size.problem !== null,
  }));
}

interface LinkSwitchProps extends Pick<ExportOptionsProps, "link" | "look" | "onLook"> {
  readonly isOfComparison: boolean;
}

function LinkSwitch({ link, look, onLook, isOfComparison }: LinkSwitchProps) {
  const below = isOfComparison ? "below it" : "below the plan";
  if (link === null) {
    return (
      <DialogWord>
        {isOfComparison ? "The texts are" : "The text is"} too long for a link {below}.
      </DialogWord>
    );
  }
  return (
    <div>
      <Switch checked={look.link !== null} onChange={(checked) => onLook({ link: checked ? link.address : null })}>
        Link {below}
      </Switch>
      <DialogWord>
        It holds {isOfComparison ? "both texts" : "the whole text"}: whoever has the{" "}
        {look.link === null ? "file could" : "file can"} read it. {link.address.length.toLocaleString("en")} characters.
        {link.masked === 0 ? "" : ` ${countOf(link.masked, "value", "values")} masked, for looking like a secret.`}
      </DialogWord>
    </div>
  );
}
