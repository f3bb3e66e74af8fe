/** Half a character: no address, key or request can hold one. */
const half = /\p{Surrogate}/u;
const halves = /\p{Surrogate}/gu;

export function isWellFormed(text: string): boolean {
  return !half.test(text);
}

/** Takes half characters out of every text of what was parsed, in place. By hand, since it may be nested as deep as it likes. */
export function leaveOutHalves<T extends object>(parsed: T): T {
  const open: object[] = [parsed];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [key, inner] of Object.entries(next) as [string, unknown][]) {
      if (typeof inner === 'object' && inner !== null) open.push(inner);
      else if (typeof inner === 'string' && half.test(inner)) {
        Object.defineProperty(next, key, { value: inner.replace(halves, '') });
      }
    }
  }
  return parsed;
}
