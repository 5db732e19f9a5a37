import type { SourceRange } from "../core/index.ts";

/**
 * How a value is made of an earlier one: `same` is that one, `moved` is that one with its ranges where they are now. Plain data,
 * and a graph as the values are: what occurs twice is made once.
 */
export type Patch = typeof same | typeof moved | ValuePatch | FieldsPatch | ListPatch | MapPatch;

export const same = 0;
export const moved = 1;

/** A value that comes as it is. */
export interface ValuePatch {
  readonly kind: "value";
  readonly value: unknown;
}

/** An object of these properties, each made of the earlier object's property of that name. */
export interface FieldsPatch {
  readonly kind: "fields";
  readonly fields: readonly (readonly [key: string, patch: Patch])[];
}

/** A list, made by walking along the earlier one. */
export interface ListPatch {
  readonly kind: "list";
  readonly steps: readonly ListStep[];
}

/** A map of the pairs of this list. */
export interface MapPatch {
  readonly kind: "map";
  readonly entries: ListPatch;
}

export type ListStep =
  /** So many items that are the same, moved, or there no longer. */
  | { readonly kind: "same" | "moved" | "gone"; readonly count: number }
  /** The next item, changed. */
  | { readonly kind: "changed"; readonly patch: Patch }
  /** An item more, too large to come as it is. */
  | { readonly kind: "made"; readonly patch: Patch }
  /** Items that come as they are. */
  | { readonly kind: "new"; readonly items: readonly unknown[] }
  /** The same, but they came ahead of the patch: so much at a time as a page takes in without a pause. */
  | { readonly kind: "sent"; readonly parcel: number };

/** Where an edit moved the rest of the text: what is from `to` on is `by` further. In UTF-16 units. */
export interface Shift {
  readonly to: number;
  readonly by: number;
}

/** Whether a value is a range of the text; what looks like one moves like one. */
export function isRange(value: PlainObject): value is PlainObject & SourceRange {
  return typeof value["from"] === "number" && typeof value["to"] === "number";
}

/** Where an edit leaves an offset, as far as can be told without the texts. */
export function moveOffset(offset: number, { to, by }: Shift): number {
  return offset >= to ? offset + by : offset;
}

/** Any object that is no list and no map. */
export type PlainObject = Readonly<Record<string, unknown>>;

export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Map);
}

/** `Array.isArray`, of which nothing is known of the items. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return value instanceof Map;
}
