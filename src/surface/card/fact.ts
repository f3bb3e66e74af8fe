/** A row of facts; none when there is nothing to say. */
export function fact(title: string, value: string | undefined): readonly { title: string; value: string }[] {
  return value === undefined || value === '' ? [] : [{ title, value }];
}
