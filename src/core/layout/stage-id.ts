/** The id of a drawn stage. */
export function stageId(lane: string, column: number): string {
  return `${lane} ${column}`;
}
