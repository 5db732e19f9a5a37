import { buildableArchitectures } from "./buildable-architectures.ts";
import type { Farm } from "./farm.ts";
import { catalogueDate, ubuntuCatalogue } from "./ubuntu-catalogue.ts";

/** Launchpad's farm as far as it is public: every Ubuntu series of the catalogue with the architectures of its time. */
export const ubuntuFarm: Farm = {
  date: catalogueDate,
  series: ubuntuCatalogue.map((series) => ({ ...series, architectures: buildableArchitectures(series.version) })),
};
