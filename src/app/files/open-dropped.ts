import { type FileContext, tell } from "./file-context.ts";
import { openFiles } from "./open-files.ts";
import { type Taken, takeDropped } from "./take-dropped.ts";

/** Opens what was dropped. A dialog would be in the way of what becomes of it. */
export async function openDropped(context: FileContext, data: DataTransfer): Promise<void> {
  await openTaken(context, takeDropped(data));
}

/** The same of what was taken out of a drop before. */
export async function openTaken(context: FileContext, taking: Promise<Taken>): Promise<void> {
  context.page.setState({ dialog: null });
  context.workspace.getState().closeFarm();
  const taken = await taking;
  if (taken.kind === "files") await openFiles(context, taken.candidates);
  else tell(context, { kind: "absent", absence: taken.absence });
}
