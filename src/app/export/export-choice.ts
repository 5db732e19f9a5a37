import type { Theme } from "../../core/index.ts";
import { type ExportKind, exportKinds } from "./export-kinds.ts";
import { type Scale, scales } from "./picture-size.ts";

/** How somebody likes exports: kept on this device, where storage is allowed. */
export interface ExportChoice {
  readonly kind: ExportKind;
  /** Null for the page's own. */
  readonly theme: Theme | null;
  readonly scale: Scale;
}

const key = "flightplan:export";
const initial: ExportChoice = { kind: "svg", theme: null, scale: 2 };

/** Null until it is first asked for. */
let choice: ExportChoice | null = null;

export function readExportChoice(): ExportChoice {
  choice ??= parseChoice(stored());
  return choice;
}

/** Keeps a choice; where storage is denied, until the page closes. */
export function keepExportChoice(next: ExportChoice): void {
  choice = next;
  try {
    localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // As in a sandboxed frame.
  }
}

/** Reads a choice as it was kept; what is not one is as at the beginning. */
export function parseChoice(text: string | null): ExportChoice {
  const kept = parseObject(text);
  return {
    kind: exportKinds.find(({ kind }) => kind === kept["kind"])?.kind ?? initial.kind,
    theme: kept["theme"] === "light" || kept["theme"] === "dark" ? kept["theme"] : initial.theme,
    scale: scales.find((scale) => scale === kept["scale"]) ?? initial.scale,
  };
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text ?? "{}");
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
