import { type Entry, type Lane, reportName, toOneLine } from "../core/index.ts";
import type { LaneFault } from "../store/simulation-slice.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Select } from "../ui/Select.tsx";
import styles from "./Assumptions.module.css";
import { keyOf } from "./run-view.ts";

/** So many entries can be chosen of a lane, beside the one that is. */
const mostEntries = 400;

/** Whether the builder of a lane works, and if it breaks down, in which entry. */
export function FaultField({ lane: { architecture, stages } }: { readonly lane: Lane }) {
  const faults = useWorkspace((state) => state.simulation.faults);
  const change = useWorkspace((state) => state.changeSimulation);
  const fault = faults.find((one) => one.architecture === architecture);
  const set = (next: LaneFault | null) => {
    const others = faults.filter((one) => one.architecture !== architecture);
    change({ faults: next ? [...others, next] : others });
  };
  return (
    <div className={styles["fault"]}>
      <Select
        label={toOneLine(architecture)}
        value={fault?.kind ?? ""}
        onChange={(kind) => set(isFault(kind) ? { architecture, kind } : null)}
      >
        <option value="">works</option>
        <option value="breakdown">breaks down</option>
        <option value="preparation">cannot be prepared</option>
      </Select>
      {fault?.kind === "breakdown" ? (
        <EntryChoice
          fault={fault}
          entries={stages.flatMap((stage) => stage.entries)}
          onChoose={(entry) => set({ architecture, kind: "breakdown", ...(entry ? { entry } : {}) })}
        />
      ) : null}
    </div>
  );
}

interface EntryChoiceProps {
  readonly fault: LaneFault;
  readonly entries: readonly Entry[];
  /** Null is the first, whichever that is. */
  readonly onChoose: (entry: NonNullable<LaneFault["entry"]> | null) => void;
}

function EntryChoice({ fault, entries, onChoose }: EntryChoiceProps) {
  const key = fault.entry && keyOf(fault.entry);
  const offered = entries.filter((entry, i) => i < mostEntries || keyOf(entry) === key);
  // One that is not on the lane stays chosen, and comes back with it: until then it is the first.
  const chosen = offered.find((entry) => keyOf(entry) === key);
  return (
    <Select
      label="in"
      aria-label={`${toOneLine(fault.architecture)} breaks down in`}
      value={chosen?.id ?? ""}
      onChange={(id) => {
        const entry = offered.find((one) => one.id === id);
        if (!entry) return onChoose(null);
        const { job, index, architecture, occurrence } = entry;
        onChoose({ job, index, architecture, occurrence });
      }}
    >
      <option value="">its first entry</option>
      {offered.map((entry) => (
        <option key={entry.id} value={entry.id}>
          {`${reportName(entry)}${entry.occurrence > 1 ? `, occurrence ${entry.occurrence}` : ""}`}
        </option>
      ))}
    </Select>
  );
}

function isFault(value: string): value is LaneFault["kind"] {
  return value === "breakdown" || value === "preparation";
}
