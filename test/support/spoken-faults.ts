import type { Page } from "@playwright/test";

/** What of Chromium's accessibility node is looked at. */
interface SpokenNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
}

const containers = new Set(["region", "group", "complementary", "search", "form", "dialog", "radiogroup", "list"]);
const controls = new Set([
  "button",
  "checkbox",
  "combobox",
  "link",
  "menuitem",
  "menuitemcheckbox",
  "radio",
  "searchbox",
  "separator",
  "switch",
  "tab",
  "textbox",
]);

/**
 * What somebody would complain of who has the page read out: a name said twice, by what is inside or beside it, a control without a name,
 * or with a sign for one; markers of lists, and a second banner.
 */
export async function spokenFaults(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map<string, SpokenNode>(nodes.map((node) => [node.nodeId, node]));
  const faults: string[] = [];
  let banners = 0;

  const visit = (node: SpokenNode, around: readonly string[], named: Map<string, number>) => {
    const [role, name] = [wordOf(node.role), wordOf(node.name)];
    let [inside, namedInside] = [around, named];
    if (!node.ignored) {
      const said = `${role} “${name}”`;
      if (role === "banner") banners += 1;
      if (role === "ListMarker" && /^[^\d]*$/.test(name) && name !== "") faults.push(`The marker ${name} is read`);
      if (containers.has(role) && name !== "") {
        if (around.includes(name)) faults.push(`${said} stands in another one of that name`);
        if (textOf(node, byId).startsWith(name) && role !== "list") faults.push(`${said} begins with its own name`);
        count(named, said);
        inside = [...around, name];
        namedInside = new Map();
      }
      if (controls.has(role)) {
        if (name.trim() === "") faults.push(`A ${role} has no name`);
        if (/^(?!\p{Emoji_Presentation})[\p{P}\p{S}]/u.test(name)) faults.push(`${said} begins with a sign`);
        const description = wordOf(node.description);
        if (description !== "" && description.includes(name)) faults.push(`${said} is said again: ${description}`);
        if (name !== "") count(named, said);
      }
      // Items and rows have what is in them to themselves.
      if (role === "listitem" || role === "row") namedInside = new Map();
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, inside, namedInside);
    }
    if (namedInside !== named) faults.push(...twice(namedInside));
  };

  const all = new Map<string, number>();
  const [root] = nodes;
  if (root) visit(root, [], all);
  if (banners > 1) faults.push(`There are ${banners} banners`);
  return [...faults, ...twice(all)];
}

function wordOf(value: SpokenNode["name"]): string {
  return typeof value?.value === "string" ? value.value : "";
}

function count(named: Map<string, number>, said: string): void {
  named.set(said, (named.get(said) ?? 0) + 1);
}

function twice(named: ReadonlyMap<string, number>): readonly string[] {
  return [...named].flatMap(([said, times]) => (times > 1 ? [`There are ${times} of ${said} beside each other`] : []));
}

function speaksForItself(role: string): boolean {
  return role === "heading" || role === "option" || controls.has(role);
}

/** The first words that are read inside, other than a heading's. */
function textOf(node: SpokenNode, byId: ReadonlyMap<string, SpokenNode>): string {
  for (const id of node.childIds ?? []) {
    const child = byId.get(id);
    if (!child || (!child.ignored && speaksForItself(wordOf(child.role)))) return "";
    const text = wordOf(child.role) === "StaticText" && !child.ignored ? wordOf(child.name) : textOf(child, byId);
    if (text !== "") return text;
  }
  return "";
}
