import type { Update } from "./page.ts";

/** What is said of a newer version. */
export function describeUpdate({ kind }: Update): { readonly lead: string; readonly rest: string } {
  switch (kind) {
    case "ready":
      return { lead: "A newer Flightplan is there.", rest: " Your text stays as it is." };
    case "taking-over":
      return { lead: "The newer Flightplan is taking over.", rest: " Then this page reloads, with your text." };
    case "done-elsewhere":
      return { lead: "Flightplan was updated in another tab.", rest: " Your text here stays as it is." };
  }
}
