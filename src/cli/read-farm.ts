import { addFarmChanges, changeFarm, type Farm, type FarmChanges, noFarmChanges, ubuntuFarm } from "../core/index.ts";
import { readSharedFarm } from "../permalink/read-shared-farm.ts";
import { readSource } from "./read-source.ts";

/** A farm, or why there is none. */
export type ReadFarm =
  | {
      readonly kind: "farm";
      readonly farm: Farm;
      /** The fewest that make it of the public one. */
      readonly changes: FarmChanges;
    }
  | { readonly kind: "unreadable"; readonly sentence: string };

/** The public farm with the changes in a file; null for none. */
export async function readFarm(file: string | null): Promise<ReadFarm> {
  if (file === null) return { kind: "farm", farm: ubuntuFarm, changes: noFarmChanges };
  const source = await readSource(file);
  if (source.kind === "unreadable") return source;
  const shared = readSharedFarm(source.text.replace(/^\uFEFF/, ""));
  if (!shared)
    return { kind: "unreadable", sentence: `${file} has no changes to the farm: see --help for their form.` };
  const changes = addFarmChanges(ubuntuFarm, noFarmChanges, { ...noFarmChanges, ...shared });
  return { kind: "farm", farm: changeFarm(ubuntuFarm, changes), changes };
}
