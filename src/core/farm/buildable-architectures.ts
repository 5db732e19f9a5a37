import { compareVersions } from "./compare-versions.ts";

/** Versions of the first and the last series in which an architecture can be built; no last one where it still can. */
interface ArchitectureSpan {
  readonly architecture: string;
  readonly first: string;
  readonly last?: string;
}

/**
 * When Ubuntu builds what. For Launchpad *buildable* means that a chroot exists and the processor is enabled and supports
 * virtualised builders; these cut-offs are the public approximation of that (section 6 of the semantics).
 */
const spans: readonly ArchitectureSpan[] = [
  { architecture: "amd64", first: "4.10" },
  { architecture: "amd64v3", first: "25.10" },
  { architecture: "arm64", first: "13.04" },
  { architecture: "armhf", first: "11.10" },
  { architecture: "i386", first: "4.10" },
  { architecture: "powerpc", first: "4.10", last: "16.10" },
  { architecture: "ppc64el", first: "14.04" },
  { architecture: "riscv64", first: "20.04" },
  { architecture: "s390x", first: "16.04" },
];

/** Architectures (Debian tags) that are built in the series of a version, in alphabetical order. */
export function buildableArchitectures(version: string): readonly string[] {
  return spans.filter((span) => isWithin(version, span)).map((span) => span.architecture);
}

function isWithin(version: string, { first, last }: ArchitectureSpan): boolean {
  if (compareVersions(version, first) < 0) return false;
  return last === undefined || compareVersions(version, last) <= 0;
}
