import type { Lane, RunMode } from "../core/index.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { Select } from "../ui/Select.tsx";
import { trackName } from "./simulation-words.ts";

/** How the plan is run; `lpci run` on which computer. */
export function ModeChoice({ lanes }: { readonly lanes: readonly Lane[] }) {
  const mode = useWorkspace((state) => state.simulation.mode);
  const change = useWorkspace((state) => state.changeSimulation);
  const architectures = lanes.map(({ architecture }) => architecture);
  const host = mode.kind === "lpci" ? mode.architecture : (architectures[0] ?? "amd64");
  return (
    <>
      <Segmented<RunMode["kind"]>
        name="How it is run"
        value={mode.kind}
        onChange={(kind) => change({ mode: kind === "lpci" ? { kind, architecture: host } : { kind } })}
        options={[
          { value: "serial", label: trackName("serial"), title: "One by one, as today" },
          { value: "parallel", label: trackName("parallel"), title: "At once, as specified" },
          { value: "lpci", label: trackName("lpci"), title: "By lpci run on my computer" },
        ]}
      />
      {mode.kind === "lpci" ? (
        <Select label="on" value={host} onChange={(architecture) => change({ mode: { kind: "lpci", architecture } })}>
          {[...new Set([host, ...architectures])].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      ) : null}
    </>
  );
}
