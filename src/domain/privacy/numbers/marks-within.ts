/** A text without the marks that stand within its numbers, and where its characters stood. */
export interface WithoutMarks {
  readonly text: string;
  readonly at: (offset: number) => number;
}

/** What neither parts days, times and groups of digits nor begins a number: bullets, hashes, quotation marks, arrows. */
const mark = '(?:-{0,2}>|<-{1,2}|=>|[^\\p{L}\\p{N}\\s.,:+_/\\\\-]){1,3}';
const marks = new RegExp(`(?<=\\d)${mark}(?=\\d)`, 'gu');
/** The same with slashes, which part days and numbers of papers as well. */
const marksAndSlashes = new RegExp(`(?<=\\d)(?:${mark}|[/\\\\]{1,2})(?=\\d)`, 'gu');
const areaOfPhone = /(?<![\d/])0\d{1,3}\/\d/;

/** Undefined when no such mark stands between digits. */
export function withoutMarks(text: string, slashes: boolean): WithoutMarks | undefined {
  const pattern = slashes && !areaOfPhone.test(text) ? marksAndSlashes : marks;
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return undefined;
  const kept: { readonly offset: number; readonly at: number }[] = [{ offset: 0, at: 0 }];
  let said = '';
  let from = 0;
  for (const { 0: gone, index } of found) {
    said += text.slice(from, index);
    from = index + gone.length;
    kept.push({ offset: said.length, at: from });
  }
  said += text.slice(from);
  const at = (offset: number) => {
    const part = kept.findLast((one) => one.offset <= offset);
    return part === undefined ? offset : part.at + offset - part.offset;
  };
  return { text: said, at };
}
