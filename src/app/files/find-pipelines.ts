import { type FileCandidate, pipelineName } from "./file-candidate.ts";
import type { Folder } from "./folder.ts";

/** So many folders in a folder are looked into. */
const mostFolders = 200;

/** The pipeline of a folder; where it has none, those of the folders directly in it. */
export async function findPipelines(folder: Folder): Promise<readonly FileCandidate[]> {
  const own = await folder.find(pipelineName);
  if (own) return [{ ...own, path: `${folder.name}/${pipelineName}` }];
  const inner = await folder.folders(mostFolders);
  const found = await Promise.all(
    inner.map(async (one) => {
      const file = await one.find(pipelineName);
      return file ? [{ ...file, path: `${folder.name}/${one.name}/${pipelineName}` }] : [];
    }),
  );
  return found.flat().toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
