/**
 * The shape of a declaration of what a `.launchpad.yaml` may say. Plain data: the checks, the editor's completions and hovers,
 * the key reference and the JSON Schema are all made from it, so that they can't disagree.
 */

/** A mapping with a closed list of keys: any other key is an error. */
export interface SchemaObject {
  /** What the mapping is, in a sentence's middle: `a job`, `an input`. */
  readonly title: string;
  readonly keys: readonly SchemaKey[];
  /** What holds between its keys. */
  readonly rules?: readonly KeyRule[];
}

/** What holds between the keys of a mapping. */
export type KeyRule =
  /** One of the keys has to stand there, and no other. */
  | { readonly kind: "exactly-one"; readonly of: readonly [string, string] }
  /** Not both keys may have a value. */
  | { readonly kind: "at-most-one"; readonly of: readonly [string, string] }
  | { readonly kind: "with"; readonly key: string; readonly needs: string }
  | { readonly kind: "without"; readonly key: string; readonly forbids: string };

/** A key of a mapping. */
export interface SchemaKey {
  readonly name: string;
  readonly type: SchemaType;
  readonly required: boolean;
  /** Whether null (or nothing after the colon) is as good as leaving the key out. */
  readonly nullable: boolean;
  /** Whether everything that Python takes for false (0, `""`, `[]`) is as good as leaving the key out. */
  readonly falseIsDefault?: true;
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
  /** Set where lpci accepts the key, but means it for itself: not to be offered. */
  readonly internal?: true;
}

/** A set of names that only the farm or the file itself knows. */
export type NameSource = "series" | "architecture" | "job" | "plugin";

/** What a value may be, with the conversions that lpci's reader (pydantic 1) makes. */
export type SchemaType =
  /** Text as it is: numbers, booleans and dates are errors. */
  | { readonly kind: "string"; readonly pattern?: TextPattern; readonly names?: NameSource }
  /** Text; numbers and booleans become text as Python writes them, dates are errors. */
  | { readonly kind: "text" }
  /** `strict`: true and false only; otherwise also 1, 0 and words such as `yes` in quotes. */
  | { readonly kind: "boolean"; readonly strict: boolean }
  | { readonly kind: "enumeration"; readonly values: readonly string[] }
  | { readonly kind: "path" }
  /** Seconds, `[D day[s], ][[HH:]MM:]SS[.fff]`, or ISO 8601 without weeks; not negative. */
  | { readonly kind: "duration" }
  | { readonly kind: "url"; readonly schemes: readonly string[] }
  /** `orSingle`: one value without the list is as good. */
  | { readonly kind: "list"; readonly items: SchemaType; readonly orSingle?: boolean }
  /** Any keys. `strict`: they must be strings; otherwise numbers and booleans become text. */
  | {
      readonly kind: "dictionary";
      readonly keys: { readonly strict: boolean; readonly names?: NameSource };
      readonly values: SchemaType;
      readonly nullableValues?: boolean;
    }
  | { readonly kind: "object"; readonly object: SchemaObject }
  /** The first of several forms that fits. */
  | { readonly kind: "either"; readonly of: readonly SchemaType[] }
  | { readonly kind: "anything" };

/** A form that a text must have. */
export interface TextPattern {
  /** A regular expression of the whole text. */
  readonly source: string;
  /** What has the form, after *is not*: `the short form of a PPA`. */
  readonly title: string;
  /** The form in words, after *write*: `two or more …`. */
  readonly rule: string;
}
