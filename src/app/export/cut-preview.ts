/** More than this of a text (characters) nobody reads in a preview, and it would take long to draw. */
const longest = 20_000;

/** As much of a text as a preview shows, and what there is to say of the rest; empty where that is nothing. */
export function cutPreview(text: string): { readonly shown: string; readonly rest: string } {
  if (text.length <= longest) return { shown: text, rest: "" };
  const end = text.lastIndexOf("\n", longest);
  const shown = text.slice(0, end < 0 ? longest : end + 1);
  const more = text.slice(shown.length).split("\n").length - 1;
  return { shown, rest: `${more.toLocaleString("en")} more lines are in the file and in what is copied.` };
}
