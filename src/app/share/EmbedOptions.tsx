import { Segmented } from "../../ui/Segmented.tsx";
import { Select } from "../../ui/Select.tsx";
import styles from "./ShareDialog.module.css";
import { type EmbedChoice, embedHeights } from "./write-embed.ts";

interface EmbedOptionsProps {
  readonly choice: EmbedChoice;
  readonly onChange: (choice: EmbedChoice) => void;
}

/** What a frame shows and how: view, colours, height. */
export function EmbedOptions({ choice, onChange }: EmbedOptionsProps) {
  return (
    <div className={styles["embed"]}>
      <Segmented
        name="View of the frame"
        value={choice.view}
        onChange={(view) => onChange({ ...choice, view })}
        options={[
          { value: "diagram", label: "Plan" },
          { value: "split", label: "Both" },
          { value: "source", label: "YAML" },
        ]}
      />
      <Segmented
        name="Colours of the frame"
        value={choice.theme ?? "system"}
        onChange={(theme) => onChange({ ...choice, theme: theme === "system" ? null : theme })}
        options={[
          { value: "system", label: "Reader’s" },
          { value: "light", label: "Light" },
          { value: "dark", label: "Dark" },
        ]}
      />
      <Select
        label="Height"
        value={choice.height}
        onChange={(height) => onChange({ ...choice, height: Number(height) })}
      >
        {embedHeights.map((height) => (
          <option key={height} value={height}>
            {height} pixels
          </option>
        ))}
      </Select>
    </div>
  );
}
