import { useId } from "react";
import type { FarmChanges, FarmSeries } from "../../core/index.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./FarmTable.module.css";
import type { FarmCell, FarmRow } from "./farm-rows.ts";

interface FarmTableRowProps {
  readonly row: FarmRow;
  readonly onChange: (more: Partial<FarmChanges>) => void;
}

/** A series: what it is, a box for each architecture, and the button that takes it off or brings it back. */
export function FarmTableRow({ row, onChange }: FarmTableRowProps) {
  const { series, mark, cells } = row;
  const { name, version, architectures } = series;
  const isOff = mark === "taken off";
  return (
    <tr data-mark={mark ?? undefined}>
      <th scope="row" className={styles["series"]}>
        <span className={styles["name"]}>{name}</span>{" "}
        <span className={styles["version"]}>{series.longTermSupport ? `${version} LTS` : version}</span>
        <Facts row={row} />
      </th>
      {isOff ? (
        <td colSpan={cells.length} className={styles["off"]}>
          nothing is built here
        </td>
      ) : (
        cells.map((cell) => <Cell key={cell.architecture} cell={cell} series={series} onChange={onChange} />)
      )}
      <td className={styles["action"]}>
        <Button
          look="link"
          aria-label={isOff ? `Bring back ${name}` : `Take off ${name}`}
          onClick={() =>
            onChange(isOff ? { added: [{ name, version, architectures }] } : { removed: [{ series: name }] })
          }
        >
          {isOff ? "Bring back" : "Take off"}
        </Button>
      </td>
    </tr>
  );
}

interface CellProps {
  readonly cell: FarmCell;
  readonly series: FarmSeries;
  readonly onChange: (more: Partial<FarmChanges>) => void;
}

function Cell({ cell: { architecture, built, mark }, series: { name }, onChange }: CellProps) {
  const id = useId();
  return (
    <td>
      <label className={styles["box"]} data-mark={mark ?? undefined}>
        <input
          type="checkbox"
          checked={built}
          aria-label={`${architecture} in ${name}`}
          aria-describedby={mark === null ? undefined : id}
          onChange={() =>
            onChange(
              built
                ? { removed: [{ series: name, architecture }] }
                : { added: [{ name, architectures: [architecture] }] },
            )
          }
        />
        {mark === null ? null : (
          <span id={id} className={styles["mark"]}>
            {mark === "added" ? "added" : "off"}
          </span>
        )}
      </label>
    </td>
  );
}

/** Support in words, and why the row stands here. */
function Facts({ row: { series, supported, inFile, mark } }: { readonly row: FarmRow }) {
  const why = [...(mark === null ? [] : [mark]), ...(inFile ? ["in this file"] : [])].join(", ");
  const { endOfLife } = series;
  return (
    <span className={styles["facts"]}>
      {why}
      {endOfLife === null ? null : (
        <>
          {why === "" ? "" : ", "}
          {supported ? "supported until " : "support ended "}
          <span className={styles["day"]}>{endOfLife}</span>
        </>
      )}
    </span>
  );
}
