import { type SubmitEvent, useRef, useState } from "react";
import { type FarmChanges, findSeries } from "../../core/index.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { mistakeOfArchitecture } from "./check-new-series.ts";
import styles from "./FarmDialog.module.css";
import type { UsedFarm } from "./use-farm.ts";

interface AddArchitectureProps {
  readonly farm: UsedFarm;
  readonly onChange: (more: Partial<FarmChanges>) => boolean;
}

type Scope = "file" | "supported" | "all";

/** Asks for an architecture, new or not, and for the series in which it is built from now on. */
export function AddArchitecture({ farm, onChange }: AddArchitectureProps) {
  const ofFile = farm.seriesOfFile.filter((name) => findSeries(farm.farm, name));
  const [architecture, setArchitecture] = useState("");
  const [scope, setScope] = useState<Scope>(ofFile.length > 0 ? "file" : "supported");
  const [mistake, setMistake] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const name = architecture.trim();
    const series = seriesIn(scope, farm).filter(({ architectures }) => !architectures.includes(name));
    const found = mistakeOfArchitecture(name) ?? (series.length === 0 ? `${name} is built there already.` : null);
    setMistake(found);
    if (found !== null) form.current?.querySelector("input")?.focus();
    else if (onChange({ added: series.map((one) => ({ name: one.name, architectures: [name] })) })) setArchitecture("");
  };

  return (
    <form ref={form} className={styles["form"]} aria-label="Add an architecture" noValidate onSubmit={submit}>
      <h3 className={styles["heading"]}>Add an architecture</h3>
      <TextField
        label="Architecture"
        placeholder="sparc64"
        value={architecture}
        mistake={mistake ?? undefined}
        onChange={setArchitecture}
      />
      <Select label="Built in" value={scope} onChange={(value) => setScope(readScope(value))}>
        {ofFile.length > 0 ? <option value="file">the series of this file</option> : null}
        <option value="supported">every supported series</option>
        <option value="all">every series</option>
      </Select>
      <Button type="submit" look="line" className={styles["submit"]}>
        Add architecture
      </Button>
    </form>
  );
}

function seriesIn(scope: Scope, { farm, seriesOfFile, today }: UsedFarm) {
  switch (scope) {
    case "file":
      return farm.series.filter(({ name }) => seriesOfFile.includes(name));
    case "supported":
      return farm.series.filter(({ endOfLife }) => endOfLife === null || endOfLife >= today);
    case "all":
      return farm.series;
  }
}

function readScope(value: string): Scope {
  return value === "file" || value === "all" ? value : "supported";
}
