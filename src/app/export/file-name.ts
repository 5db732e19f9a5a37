import type { Dialect } from "../../core/index.ts";
import { type ExportKind, factsOf } from "./export-kinds.ts";
import type { Scale } from "./picture-size.ts";

interface NamedExport {
  readonly kind: ExportKind;
  readonly title: string;
  readonly dialect: Dialect;
  readonly scale: Scale;
}

/** Characters of the title in a name. */
const longest = 60;

/** A name that every file system takes: *flightplan-build-snap-then-test-snap.svg*, *flightplan-lint-deployed@2x.png*. */
export function fileName({ kind, title, dialect, scale }: NamedExport): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  const parts = ["flightplan", ...(words === "" ? [] : [words]), ...(dialect === "deployed" ? ["deployed"] : [])];
  const size = kind === "png" && scale > 1 ? `@${scale}x` : "";
  return `${parts.join("-")}${size}.${factsOf(kind).extension}`;
}
