/** What the page shows. The address decides it, see `follow-places.ts`. */
export type Place =
  | { readonly kind: "planner" }
  /** The overview of the lessons, or one of them by its name. */
  | { readonly kind: "learn"; readonly name: string | null }
  /** A lesson that came in a link, as data that nobody has checked yet. */
  | { readonly kind: "shared-lesson"; readonly lesson: Readonly<Record<string, unknown>> }
  /** The index of the documentation, or a page of it, or a section of a page. */
  | { readonly kind: "docs"; readonly page: string | null; readonly section: string | null };

export const planner = { kind: "planner" } as const satisfies Place;

/** The place that a fragment asks for: the planner, unless it is `#learn`, `#learn/NAME`, `#docs`, `#docs/PAGE` or `#docs/PAGE/SECTION`. */
export function readPlace(fragment: string): Place {
  const [, kind, first, second] = /^#(learn|docs)(?:\/([^/]*)(?:\/([^/]*))?)?\/?$/.exec(fragment) ?? [];
  const name = readName(first);
  if (kind === "learn") return { kind, name };
  if (kind === "docs") return { kind, page: name, section: readName(second) };
  return planner;
}

/** The fragment of a place. A lesson that came in a link has no other one than that link's. */
export function fragmentOf(place: Exclude<Place, { kind: "shared-lesson" }>): string {
  switch (place.kind) {
    case "planner":
      return "#planner";
    case "learn":
      return ["#learn", ...named(place.name)].join("/");
    case "docs":
      return ["#docs", ...named(place.page), ...named(place.section)].join("/");
  }
}

function named(name: string | null): readonly string[] {
  return name === null ? [] : [encodeURIComponent(name)];
}

function readName(written: string | undefined): string | null {
  if (!written) return null;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
