/** A library in the page, as it calls itself, and its packages in `package.json`. */
export interface Credit {
  readonly name: string;
  /** What it does here. */
  readonly use: string;
  /** As its packages state it (SPDX). */
  readonly licence: string;
  /** `@scope/*` stands for all of a scope. */
  readonly packages: readonly string[];
}

/** Whose work the page stands on. A test compares it with what is installed. */
export const credits: readonly Credit[] = [
  { name: "React", use: "what the page is made with", licence: "MIT", packages: ["react", "react-dom"] },
  { name: "React Flow", use: "pan and zoom of the picture", licence: "MIT", packages: ["@xyflow/react"] },
  { name: "CodeMirror", use: "the editor", licence: "MIT", packages: ["@codemirror/*", "@lezer/highlight"] },
  { name: "yaml", use: "reading the file", licence: "ISC", packages: ["yaml"] },
  { name: "Ubuntu Sans", use: "the letters", licence: "UFL-1.0", packages: ["@fontsource-variable/*"] },
  { name: "Lucide", use: "icons", licence: "ISC", packages: ["lucide-react"] },
  { name: "Radix UI", use: "menus and dialogs", licence: "MIT", packages: ["radix-ui"] },
  { name: "cmdk", use: "the command palette", licence: "MIT", packages: ["cmdk"] },
  { name: "TanStack", use: "tables", licence: "MIT", packages: ["@tanstack/*"] },
  { name: "zustand", use: "what the page remembers while it is open", licence: "MIT", packages: ["zustand"] },
  { name: "idb", use: "drafts on this device", licence: "ISC", packages: ["idb"] },
  { name: "fflate", use: "short links", licence: "MIT", packages: ["fflate"] },
  { name: "Valibot", use: "checking links and drafts", licence: "MIT", packages: ["valibot"] },
  { name: "Workbox", use: "working without a network", licence: "MIT", packages: ["workbox-*"] },
];
