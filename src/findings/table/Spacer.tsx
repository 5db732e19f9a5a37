/** Stands for rows that are not mounted. */
export function Spacer({ height, columnCount }: { readonly height: number; readonly columnCount: number }) {
  return (
    <tr aria-hidden="true" style={{ height }}>
      <td aria-label="rows that are not mounted" colSpan={columnCount} style={{ padding: 0, border: 0 }} />
    </tr>
  );
}
