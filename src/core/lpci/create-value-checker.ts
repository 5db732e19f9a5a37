import { type SourceNode, type SourcePair, stringOf } from "../document/source-node.ts";
import type { SourceRange } from "../text/source-range.ts";
import { checkObject } from "./check-object.ts";
import { checkScalar, wrongType } from "./check-scalar.ts";
import { checkSnaps } from "./check-snaps.ts";
import { collectFindings, findingAt, type LpciFinding, type LpciStep, noFindings, placeOf, under } from "./finding.ts";
import { contentsOf, isFalse, isNull, listItems, mappingPairs, type ValuePair } from "./python-values.ts";
import type { SchemaKey, SchemaType } from "./schema-types.ts";

/** What lpci minds about values; the paths begin below the key. The same contents give the same list of findings. */
export interface ValueChecker {
  /** The value of a key of the declaration. */
  checkKey(key: SchemaKey, pair: Pick<SourcePair, "key" | "value">): readonly LpciFinding[];
  /** A value of which only the type is known; what is wrong with nothing at all stands at its key. */
  checkValue(node: SourceNode, type: SchemaType, keyRange?: SourceRange): readonly LpciFinding[];
}

/** Makes a checker that remembers what it found in lists and mappings, so that aliases cost nothing. */
export function createValueChecker(): ValueChecker {
  // By type first: there are few of them, and very many lists.
  const known = new Map<SchemaType, Map<readonly unknown[], readonly LpciFinding[]>>();
  const checker: ValueChecker = { checkKey, checkValue };
  return checker;

  function checkKey(key: SchemaKey, pair: Pick<SourcePair, "key" | "value">): readonly LpciFinding[] {
    const isLeftOut = key.falseIsDefault ? isFalse(pair.value) : key.nullable && isNull(pair.value);
    if (isLeftOut) return noFindings;
    const findings = checkValue(pair.value, key.type, pair.key.range);
    return isNull(pair.value) && !key.required ? findings.map(orRemoveKey) : findings;
  }

  function checkValue(node: SourceNode, type: SchemaType, keyRange?: SourceRange): readonly LpciFinding[] {
    switch (type.kind) {
      case "anything":
        return noFindings;
      case "list":
      case "dictionary":
      case "object":
        return remember(node, type, () => checkContents(node, type, keyRange));
      case "either":
        return checkForms(type.of.map((form) => checkValue(node, form, keyRange)));
      case "string":
      case "text":
      case "boolean":
      case "enumeration":
      case "path":
      case "duration":
      case "url": {
        const problem = checkScalar(node, type, keyRange);
        if (!problem) return noFindings;
        const finding = findingAt(placeOf(node, keyRange), problem);
        return [problem.kind === "wrong-duration" && problem.why === "too-long" ? { ...finding, ends: true } : finding];
      }
    }
  }

  function checkContents(
    node: SourceNode,
    type: Extract<SchemaType, { readonly kind: "list" | "dictionary" | "object" }>,
    keyRange: SourceRange | undefined,
  ): readonly LpciFinding[] {
    if (type.kind === "list") {
      if (type.items.kind === "either") return checkSnaps(node, type, checker, keyRange);
      const items = type.orSingle && stringOf(node) !== null ? [node] : listItems(node);
      if (items) return collectFindings(items, (item, index) => under(index, checkValue(item, type.items)));
    } else {
      const pairs = mappingPairs(node);
      if (pairs && type.kind === "dictionary") return collectFindings(pairs, (pair) => checkEntry(pair, type));
      if (pairs && type.kind === "object") {
        return checkObject(pairs, type.object, checker, pairs[0]?.key.range ?? placeOf(node, keyRange));
      }
    }
    return [findingAt(placeOf(node, keyRange), wrongType(node, type, keyRange))];
  }

  function checkEntry(
    { key, value }: ValuePair,
    type: Extract<SchemaType, { readonly kind: "dictionary" }>,
  ): readonly LpciFinding[] {
    const ofKey = checkValue(key, type.keys.strict ? { kind: "string" } : { kind: "text" });
    if (ofKey.length > 0) return under("__key__", ofKey);
    if (type.nullableValues && isNull(value)) return noFindings;
    return under(stepOf(key), checkValue(value, type.values, key.range));
  }

  /** Contents are shared by aliases; a value without any is blamed where it stands itself, so it is looked at each time. */
  function remember(node: SourceNode, type: SchemaType, compute: () => readonly LpciFinding[]): readonly LpciFinding[] {
    const contents = contentsOf(node);
    if (!contents || contents.length === 0) return compute();
    let ofType = known.get(type);
    if (!ofType) {
      ofType = new Map();
      known.set(type, ofType);
    }
    const found = ofType.get(contents);
    if (found) return found;
    const findings = compute();
    ofType.set(contents, findings);
    return findings;
  }
}

/** None where one of the forms fits; else those of the first. */
function checkForms(forms: readonly (readonly LpciFinding[])[]): readonly LpciFinding[] {
  return forms.find((findings) => findings.length === 0) ?? forms[0] ?? noFindings;
}

/** Where nothing stands behind a key that may be left out, leaving it out is a way out too. */
function orRemoveKey(finding: LpciFinding): LpciFinding {
  const { problem } = finding;
  return problem.kind === "wrong-type" ? { ...finding, problem: { ...problem, wayOut: "remove" } } : finding;
}

function stepOf({ scalar, source }: ValuePair["key"]): LpciStep {
  if (scalar.type === "str" || scalar.type === "bool" || scalar.type === "float") return scalar.value;
  return scalar.type === "int" ? Number(scalar.value) : source;
}
