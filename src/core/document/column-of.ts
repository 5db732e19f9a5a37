/** The column of an offset, from 0, where NEL, LS and PS break lines as they do for PyYAML. */
export function columnOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !"\n\u0085\u2028\u2029".includes(text.charAt(start - 1))) start -= 1;
  return offset - start;
}
