import { countOf, type Dialect } from "../../core/index.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import { type RadioCard, RadioCards } from "../../ui/RadioCards.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./ExportDialog.module.css";
import type { ExportChoice } from "./export-choice.ts";
import { exportKinds, factsOf } from "./export-kinds.ts";
import type { ExportLink } from "./export-link.ts";
import type { ExportLook } from "./make-export.ts";
import { type Scale, type ScaledSize, scales, sizeInWords } from "./picture-size.ts";

interface ExportOptionsProps {
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
export function ExportOptions({ choice, look, dialect, link, sizes, onChoose, onLook, onDialect }: ExportOptionsProps) {
  const showBoth = useWorkspace((state) => state.showBoth);
  const { isPicture } = factsOf(choice.kind);
  return (
    <>
      <RadioCards
        legend="Format"
        value={choice.kind}
        cards={exportKinds.map(({ kind, label, note }) => ({ value: kind, label, note }))}
        onChange={(kind) => onChoose({ kind })}
      />
      {choice.kind === "png" ? (
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
              { value: "deployed", label: "As deployed" },
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
        {choice.kind === "json" ? null : (
          <Switch checked={look.showDropped} onChange={(showDropped) => onLook({ showDropped })}>
            Dropped entries
          </Switch>
        )}
      </div>
      {choice.kind === "json" ? (
        <p className={styles["word"]}>
          The plan as the terminal prints it: all of it, with its problems. No title or link.
        </p>
      ) : (
        <>
          <TextField label="Title" value={look.title} onChange={(title) => onLook({ title })} />
          <LinkSwitch link={link} look={look} onLook={onLook} />
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

function LinkSwitch({ link, look, onLook }: Pick<ExportOptionsProps, "link" | "look" | "onLook">) {
  if (link === null) return <p className={styles["word"]}>The text is too long for a link below the plan.</p>;
  return (
    <div>
      <Switch checked={look.link !== null} onChange={(checked) => onLook({ link: checked ? link.address : null })}>
        Link below the plan
      </Switch>
      <p className={styles["word"]}>
        It holds the whole text: whoever has the {look.link === null ? "file could" : "file can"} read it.{" "}
        {link.address.length.toLocaleString("en")} characters.
        {link.masked === 0 ? "" : ` ${countOf(link.masked, "value", "values")} masked, for looking like a secret.`}
      </p>
    </div>
  );
}
