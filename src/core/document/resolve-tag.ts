/** The tags that PyYAML's `safe_load` gives to scalars, without their prefix `tag:yaml.org,2002:`. */
export type ScalarTag = "null" | "bool" | "int" | "float" | "timestamp" | "str" | "binary" | "merge" | "value";

/**
 * The tag of a plain scalar without a tag of its own: YAML 1.1's implicit patterns, as PyYAML 6 has them. They differ from
 * the YAML 1.1 page in places (`y` is a string, `1e3` too, a sexagesimal number may not start with 0).
 */
export function resolveTag(text: string): ScalarTag {
  if (text === "") return "null";
  const rules = rulesByFirstCharacter.get(text.charAt(0));
  if (rules === undefined) return "str";
  for (const { tag, pattern } of rules) if (pattern.test(text)) return tag;
  return "str";
}

interface ImplicitRule {
  readonly tag: ScalarTag;
  /** The characters that such a scalar can start with: most words are settled by their first letter. */
  readonly first: string;
  readonly pattern: RegExp;
}

const implicitRules: readonly ImplicitRule[] = [
  {
    tag: "bool",
    first: "yYnNtTfFoO",
    pattern: /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
  },
  {
    tag: "float",
    first: "-+0123456789.",
    pattern:
      /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  },
  {
    tag: "int",
    first: "-+0123456789",
    pattern: /^[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/,
  },
  {
    tag: "timestamp",
    first: "0123456789",
    pattern:
      /^(?:\d{4}-\d{2}-\d{2}|\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::\d{2})?))?)$/,
  },
  { tag: "null", first: "~nN", pattern: /^(?:~|null|Null|NULL)$/ },
  { tag: "merge", first: "<", pattern: /^<<$/ },
  { tag: "value", first: "=", pattern: /^=$/ },
];

const rulesByFirstCharacter = indexByFirstCharacter(implicitRules);

function indexByFirstCharacter(rules: readonly ImplicitRule[]): ReadonlyMap<string, readonly ImplicitRule[]> {
  const index = new Map<string, ImplicitRule[]>();
  for (const rule of rules) {
    for (const character of rule.first) {
      const known = index.get(character);
      if (known === undefined) index.set(character, [rule]);
      else known.push(rule);
    }
  }
  return index;
}
