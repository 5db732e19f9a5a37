/** An element of an XML text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const entities = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["#39", "'"],
]);
const allowed = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const token =
  /<(?<open>[A-Za-z][\w:.-]*)(?<attributes>(?: [A-Za-z][\w:.-]*="[^"<]*")*)(?<empty>\/)?>|<\/(?<close>[A-Za-z][\w:.-]*)>|(?<text>[^<]+)/y;

/**
 * Reads XML as strictly as its recommendation asks for, and no more of it than an exported picture needs: elements, attributes in
 * double quotes, the predefined entities. Throws for anything else.
 */
export function readXml(text: string): XmlElement {
  if (!allowed.test(text)) throw new Error("a character that XML does not allow");
  const top: { children: (XmlElement | string)[] } = { children: [] };
  const open: { name: string; children: (XmlElement | string)[] }[] = [];
  for (let at = 0; at < text.length; ) {
    token.lastIndex = at;
    const found = token.exec(text)?.groups;
    if (!found) throw new Error(`no XML at ${at}: ${text.slice(at, at + 40)}`);
    at = token.lastIndex;
    const { children } = open.at(-1) ?? top;
    if (found["open"] !== undefined) {
      const element = { name: found["open"], attributes: readAttributes(found["attributes"] ?? ""), children: [] };
      children.push(element);
      if (found["empty"] === undefined) open.push(element);
    } else if (found["close"] !== undefined) {
      if (open.pop()?.name !== found["close"]) throw new Error(`</${found["close"]}> closes nothing`);
    } else {
      children.push(decode(found["text"] ?? ""));
    }
  }
  const roots = top.children.filter((child) => typeof child !== "string" || child.trim() !== "");
  const [root] = roots;
  if (open.length > 0 || roots.length !== 1 || !root || typeof root === "string")
    throw new Error("not one root element");
  return root;
}

/** Every element of a tree, in document order. */
export function elementsOf(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap((child) => (typeof child === "string" ? [] : elementsOf(child)))];
}

/** What an element says: its text and that of everything inside. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(/ ([A-Za-z][\w:.-]*)="([^"<]*)"/g)) {
    if (attributes.has(name)) throw new Error(`two attributes ${name}`);
    attributes.set(name, decode(value));
  }
  return attributes;
}

function decode(text: string): string {
  if (text.includes("]]>")) throw new Error("]]> in a text");
  return text.replace(/&([^;&]*;)?/g, (_, name: string = "") => {
    const character = entities.get(name.slice(0, -1));
    if (character === undefined) throw new Error(`no entity &${name}`);
    return character;
  });
}
