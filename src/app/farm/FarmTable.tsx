import { useMemo, useState } from "react";
import type { FarmChanges } from "../../core/index.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./FarmTable.module.css";
import { FarmTableRow } from "./FarmTableRow.tsx";
import { farmColumns, isShownAtFirst, listFarmRows } from "./farm-rows.ts";
import type { UsedFarm } from "./use-farm.ts";

/** So many rows stand in the table at first; nobody changes as many series, but a link may. */
const mostAtFirst = 60;

export interface FarmTableProps {
  readonly farm: UsedFarm;
  readonly onChange: (more: Partial<FarmChanges>) => void;
}

/** Series by architectures, newest first: at first what is supported, what the file names and what was changed. */
export function FarmTable({ farm: used, onChange }: FarmTableProps) {
  const { publicFarm, farm, seriesOfFile, unknownArchitectures, today } = used;
  const [all, setAll] = useState(false);
  const columns = useMemo(
    () => farmColumns({ publicFarm, farm }, unknownArchitectures),
    [publicFarm, farm, unknownArchitectures],
  );
  const rows = useMemo(
    () => listFarmRows({ publicFarm, farm, inFile: seriesOfFile, columns, today }),
    [publicFarm, farm, seriesOfFile, columns, today],
  );
  const shown = all ? rows : rows.filter(isShownAtFirst).slice(0, mostAtFirst);

  return (
    <>
      <div className={styles["scroll"]}>
        <table className={styles["table"]}>
          <caption className="visually-hidden">Series, newest first, and what is built in each</caption>
          <thead>
            <tr>
              <th scope="col" className={styles["corner"]}>
                Series
              </th>
              {columns.map((architecture) => (
                <th key={architecture} scope="col" className={styles["column"]}>
                  {architecture}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">Whole series</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <FarmTableRow key={row.series.name} row={row} onChange={onChange} />
            ))}
          </tbody>
        </table>
      </div>
      {all || shown.length < rows.length ? (
        <Button look="link" className={styles["more"]} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${rows.length} series`}
        </Button>
      ) : null}
    </>
  );
}
