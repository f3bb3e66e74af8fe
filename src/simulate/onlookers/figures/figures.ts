/** What a year came to, of one group or of several together; counts and lists, so that groups can be added up. */
export interface Figures {
  readonly groups: number;
  readonly people: number;
  /** Messages to one person in one week, for each person and week. */
  readonly perWeek: readonly number[];
  /** Messages to persons, and posts and updates in channels, by kind. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly posts: Readonly<Record<string, number>>;
  /** Who has no chat is mentioned in the channel. */
  readonly mentions: number;
  readonly registered: Readonly<Record<'in-time' | 'late' | 'no-meeting', number>>;
  /** How cases that are over ended: by the exit that led there, or `withdrawn`. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Where the others stand, by stage. */
  readonly open: Readonly<Record<string, number>>;
  /** Days from registration to the end, of each case that ended otherwise than by being withdrawn. */
  readonly leadDays: readonly number[];
  /** Tasks with a last day: done by then, done later, not done. */
  readonly tasks: Readonly<Record<Kept, number>>;
  readonly kvittens: { readonly asked: number; readonly given: number };
  /** Days that each case has waited for a place, at the longest. */
  readonly waitDays: readonly number[];
  /** The longest queue of each group. */
  readonly queues: readonly number[];
  /** Duties of the group that are overdue on the last day. */
  readonly overdueDuties: number;
  readonly meetings: { readonly held: number; readonly cancelled: number };
  /** Forms that were left, and steps that no meeting could take up. */
  readonly left: number;
  readonly noMeeting: number;
}

export type Kept = 'kept' | 'late' | 'missed';

const empty: Figures = {
  ...{ groups: 0, people: 0, perWeek: [], kinds: {}, posts: {}, mentions: 0, outcomes: {}, open: {} },
  registered: { 'in-time': 0, late: 0, 'no-meeting': 0 },
  ...{ leadDays: [], tasks: { kept: 0, late: 0, missed: 0 }, kvittens: { asked: 0, given: 0 } },
  ...{ waitDays: [], queues: [], overdueDuties: 0, meetings: { held: 0, cancelled: 0 }, left: 0 },
  noMeeting: 0,
};

export function together(all: readonly Figures[]): Figures {
  return all.reduce((sum, one) => {
    const keys = Object.keys(empty) as (keyof Figures)[];
    return Object.fromEntries(keys.map((key) => [key, added(sum[key], one[key])])) as unknown as Figures;
  }, empty);
}

type Value = Figures[keyof Figures];

function added(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b] as readonly number[];
  const [one, other] = [a, b] as Readonly<Record<string, number>>[];
  const keys = [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])];
  return Object.fromEntries(keys.map((key) => [key, (one?.[key] ?? 0) + (other?.[key] ?? 0)])) as Value;
}

/** The value that the given share of the list does not exceed; 0 of an empty one. */
export function percentile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
