import { useId, useState } from "react";
import { toOneLine, usualDuration } from "../core/index.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import styles from "./Assumptions.module.css";
import { FaultField } from "./FaultField.tsx";
import type { RunView } from "./run-view.ts";

/** So many jobs and lanes have a field. */
const mostFields = 40;
const mostSeconds = 86_400;

/** What else can be assumed: how long jobs take, and what is wrong with builders. */
export function Assumptions({ view }: { readonly view: RunView }) {
  const { lanes } = view.analysis.plan;
  const requested = lanes.filter(({ status }) => status.kind === "requested").slice(0, mostFields);
  const jobs = [
    ...new Set(lanes.flatMap(({ stages }) => stages.flatMap(({ entries }) => entries.map(({ job }) => job)))),
  ];
  const isLpci = view.run.mode.kind === "lpci";
  return (
    <details className={styles["assumptions"]}>
      <summary>Times and builders</summary>
      <div className={styles["fields"]}>
        <fieldset aria-label="Each entry of a job takes">
          <legend aria-hidden="true">Each entry of a job takes</legend>
          {jobs.slice(0, mostFields).map((job) => (
            <DurationField key={job} job={job} />
          ))}
        </fieldset>
        {isLpci ? null : (
          <fieldset aria-label="The builder of">
            <legend aria-hidden="true">The builder of</legend>
            {requested.map((lane) => (
              <FaultField key={lane.architecture} lane={lane} />
            ))}
          </fieldset>
        )}
      </div>
    </details>
  );
}

const units = { s: 1, min: 60 } as const;

function DurationField({ job }: { readonly job: string }) {
  const id = useId();
  const durations = useWorkspace((state) => state.simulation.durations);
  const change = useWorkspace((state) => state.changeSimulation);
  const seconds = durations.find((one) => one.job === job)?.seconds ?? usualDuration;
  const [unit, setUnit] = useState<keyof typeof units>(seconds % units.min === 0 ? "min" : "s");
  const set = (value: number) => {
    const next = Math.round(value * units[unit]);
    // An empty field is one that somebody is about to fill.
    if (!Number.isFinite(next) || next < 0 || next > mostSeconds) return;
    const others = durations.filter((one) => one.job !== job);
    change({ durations: next === usualDuration ? others : [...others, { job, seconds: next }] });
  };
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>
        <code>{toOneLine(job)}</code>
      </label>
      <input
        id={id}
        type="number"
        min={0}
        max={mostSeconds / units[unit]}
        step="any"
        value={seconds / units[unit]}
        onChange={(event) => set(event.currentTarget.valueAsNumber)}
      />
      <select
        aria-label={`Unit of ${toOneLine(job)}`}
        value={unit}
        onChange={(event) => setUnit(event.currentTarget.value === "s" ? "s" : "min")}
      >
        {Object.keys(units).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  );
}
