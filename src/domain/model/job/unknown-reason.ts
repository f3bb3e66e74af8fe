/** Why a message ended of which nobody knows whether it arrived: the code of its last attempt, marked. Stored with its row. */
export type UnknownReason = `unknown-${string}`;

const mark = 'unknown-';

export function unknownReason(code: string): UnknownReason {
  return `${mark}${code}`;
}

export function isUnknownReason(reason: string | undefined): reason is UnknownReason {
  return reason?.startsWith(mark) === true;
}
