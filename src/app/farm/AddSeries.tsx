import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { type FarmChanges, latestSeries } from "../../core/index.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { checkNewSeries, type NewSeriesFields } from "./check-new-series.ts";
import styles from "./FarmDialog.module.css";
import type { UsedFarm } from "./use-farm.ts";

interface AddSeriesProps {
  /** The codename to begin with; then the version is asked for first. */
  readonly name: string;
  readonly farm: UsedFarm;
  readonly onChange: (more: Partial<FarmChanges>) => boolean;
}

/** Asks for a series that the farm does not have. */
export function AddSeries({ name, farm, onChange }: AddSeriesProps) {
  const suggested = (latestSeries(farm.farm.series)?.architectures ?? []).join(" ");
  const empty: NewSeriesFields = { name: "", version: "", architectures: suggested };
  const [fields, setFields] = useState<NewSeriesFields>({ ...empty, name });
  const [mistakes, setMistakes] = useState<Partial<Record<keyof NewSeriesFields, string>>>({});
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (name !== "") form.current?.querySelector<HTMLInputElement>("[name=version]")?.focus();
  }, [name]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const checked = checkNewSeries(fields, farm);
    if (checked.kind === "mistakes") {
      setMistakes(checked.mistakes);
      const [first] = Object.keys(checked.mistakes);
      form.current?.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
      return;
    }
    setMistakes({});
    if (onChange({ added: [checked.series] })) setFields(empty);
  };
  const field = (key: keyof NewSeriesFields) => ({
    name: key,
    value: fields[key],
    mistake: mistakes[key],
    onChange: (value: string) => setFields({ ...fields, [key]: value }),
  });

  return (
    <form ref={form} className={styles["form"]} aria-label="Add a series" noValidate onSubmit={submit}>
      <h3 className={styles["heading"]}>Add a series</h3>
      <div className={styles["pair"]}>
        <TextField label="Codename" placeholder="zany" {...field("name")} />
        <TextField label="Version" placeholder="26.10" inputMode="decimal" {...field("version")} />
      </div>
      <TextField label="Architectures" {...field("architectures")} />
      <Button type="submit" look="line" className={styles["submit"]}>
        Add series
      </Button>
    </form>
  );
}
