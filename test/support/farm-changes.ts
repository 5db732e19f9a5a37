import * as fc from "fast-check";
import type { FarmChanges } from "../../src/core/index.ts";

const series = fc.constantFrom("warty", "focal", "jammy", "resolute", "zany", "inhouse", "__proto__", "constructor");
const architecture = fc.constantFrom("amd64", "arm64", "s390x", "sparc", "__proto__", "");
/** By name, so that no two changes give one series different versions. */
const versions = new Map([
  ["zany", "27.04"],
  ["inhouse", "27.04"],
  ["__proto__", "1"],
]);

/** Changes of series that there are and are not, contradictory and repeated ones among them. */
export const anyFarmChanges: fc.Arbitrary<FarmChanges> = fc.record({
  added: fc.array(
    fc.record({ name: series, architectures: fc.array(architecture, { maxLength: 4 }) }).map((added) => {
      const version = versions.get(added.name);
      return version === undefined ? added : { ...added, version };
    }),
    { maxLength: 6 },
  ),
  removed: fc.array(fc.oneof(fc.record({ series }), fc.record({ series, architecture })), { maxLength: 6 }),
});
