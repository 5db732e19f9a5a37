import { useState } from "react";
import { type FarmChanges, findSeries } from "../../core/index.ts";
import type { FarmRequest } from "../../store/farm-slice.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import { Button } from "../../ui/Button.tsx";
import Dialog from "../../ui/Dialog.tsx";
import { AddArchitecture } from "./AddArchitecture.tsx";
import { AddSeries } from "./AddSeries.tsx";
import styles from "./FarmDialog.module.css";
import { FarmStatus } from "./FarmStatus.tsx";
import { FarmTable } from "./FarmTable.tsx";
import { describeFarmAge, farmSource } from "./farm-words.ts";
import { useFarm } from "./use-farm.ts";

/** So many series of the file are offered to be added; a file can name thousands. */
const mostOffered = 5;

/** The farm to be changed: which series there are and what is built in each. Every change is planned for at once. */
export default function FarmDialog({ request }: { readonly request: FarmRequest }) {
  const farm = useFarm();
  const close = useWorkspace((state) => state.closeFarm);
  const age = useWorkspace((state) => describeFarmAge(state, "here"));
  const [name, setName] = useState(request.series ?? "");
  const [refused, setRefused] = useState(false);

  const change = (more: Partial<FarmChanges>) => {
    const done = farm.change(more);
    setRefused(!done);
    return done;
  };
  const unknown = farm.seriesOfFile
    .filter((one) => !findSeries(farm.farm, one) && !findSeries(farm.publicFarm, one))
    .slice(0, mostOffered);

  return (
    <Dialog title="Farm" wide returnTo="#plan" onClose={close}>
      <p className={styles["text"]}>
        What there is to build on. Tick what is built where: the plan follows at once, and a link to it has your
        changes.
      </p>
      <p className={styles["source"]}>{farmSource(farm.publicFarm.date)}</p>
      {age === null ? null : <p className={styles["age"]}>{age}</p>}
      <FarmStatus refused={refused} />
      <FarmTable farm={farm} onChange={change} />
      {unknown.length > 0 ? (
        <p className={styles["offer"]}>
          The file names what the farm does not have:
          {unknown.map((one) => (
            <Button key={one} look="link" className={styles["offered"]} onClick={() => setName(one)}>
              Add {one}
            </Button>
          ))}
        </p>
      ) : null}
      <div className={styles["forms"]}>
        <AddSeries key={name} name={name} farm={farm} onChange={change} />
        <AddArchitecture farm={farm} onChange={change} />
      </div>
    </Dialog>
  );
}
