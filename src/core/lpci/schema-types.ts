/**
 * The shape of a declaration of what a `.launchpad.yaml` may say. Plain data: the checks, the editor's completions and hovers,
 * the key reference and the JSON Schema are all made from it, so that they can't disagree.
 */

/** A mapping with a closed list of keys: any other key is an error. */
export interface SchemaObject {
  /** What the mapping is, in a sentence's middle: `a job`, `an input`. */
  readonly title: string;
  readonly keys: readonly SchemaKey[];
}

/** A key of a mapping. */
export interface SchemaKey {
  readonly name: string;
  readonly type: SchemaType;
  readonly required: boolean;
  /** Whether null (or nothing after the colon) is as good as leaving the key out. */
  readonly nullable: boolean;
  /** One or two plain sentences: what it does on the builder. */
  readonly meaning: string;
  /** What holds where the key is left out, as one would write it; absent where nothing does. */
  readonly default?: string;
  /** A value as one would write it behind the key: one line, or a block with its own indentation from column 0. */
  readonly example: string;
  /** Set where the key is only known beside `plugin:` with one of these values. */
  readonly plugins?: readonly string[];
  /** Set where the key is better not used: what to write instead. */
  readonly deprecated?: string;
}

/** A set of names that only the farm or the file itself knows. */
export type NameSource = "series" | "architecture" | "job" | "plugin";

/** What a value may be, with the conversions that lpci's reader (pydantic 1) makes. */
export type SchemaType =
  /** Text as it is: numbers, booleans and dates are errors. `pattern` is a regular expression of the whole text. */
  | { readonly kind: "string"; readonly pattern?: string; readonly names?: NameSource }
  /** Text; numbers and booleans become text as Python writes them, dates are errors. */
  | { readonly kind: "text" }
  /** `strict`: true and false only; otherwise also 1, 0 and words such as `yes` in quotes. */
  | { readonly kind: "boolean"; readonly strict: boolean }
  | { readonly kind: "enumeration"; readonly values: readonly string[] }
  | { readonly kind: "path" }
  /** Seconds, `[D day[s], ]HH:MM:SS`, or ISO 8601; not negative. */
  | { readonly kind: "duration" }
  | { readonly kind: "url"; readonly schemes: readonly string[] }
  /** `orSingle`: one value without the list is as good. */
  | { readonly kind: "list"; readonly items: SchemaType; readonly orSingle?: boolean }
  /** Any keys, which must be strings. */
  | { readonly kind: "dictionary"; readonly values: SchemaType; readonly nullableValues?: boolean }
  | { readonly kind: "object"; readonly object: SchemaObject }
  /** The first of several forms that fits. */
  | { readonly kind: "either"; readonly of: readonly SchemaType[] }
  | { readonly kind: "anything" };
