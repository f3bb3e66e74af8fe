import type { Locale } from '../domain/model/person/locale.js';
import { caseLifeOf } from '../domain/routine/definition/case-life.js';
import type { Routine } from '../domain/routine/definition/routine-schema.js';
import { percentile } from '../simulate/onlookers/figures/figures.js';
import type { Simulated } from '../simulate/simulate.js';
import { simulateEn } from '../text/en/routine/simulate.js';
import { type SimulateWords, simulateSv } from '../text/sv/routine/simulate.js';
import { texts } from '../text/text.js';

export const simulateWords: Readonly<Record<Locale, SimulateWords>> = { sv: simulateSv, en: simulateEn };

interface Wish {
  readonly routine: Routine;
  readonly groups: number;
  readonly years: number;
  readonly seed: number;
  readonly from: string;
  readonly locale: Locale;
}

const mostBreaksShown = 20;

/** The summary, a line each, and what did not hold. */
export function simulatedLines(wish: Wish, { figures, breaks }: Simulated): readonly string[] {
  const { routine, groups, years, seed, locale } = wish;
  const words = simulateWords[locale];
  const kinds = texts[locale].delivery.kinds as Readonly<Record<string, string>>;
  const spread = (list: readonly number[]) =>
    words.spread(percentile(list, 0.5), percentile(list, 0.95), percentile(list, 1));
  const { registered, tasks, kvittens, meetings } = figures;
  const named = <K extends string>(counts: Readonly<Record<K, number>>, names: Readonly<Record<K, string>>) =>
    (Object.keys(names) as K[]).map((key) => `${counts[key]} ${names[key]}`).join(', ');
  return [
    words.title(routine.name[locale], groups, years, seed),
    '',
    `${words.people}: ${figures.people}`,
    `${words.perWeek}: ${spread(figures.perWeek)}`,
    ...listed(words.kinds, figures.kinds, kinds, words),
    ...listed(words.posts, figures.posts, words.ofPosts, words),
    `${words.mentions}: ${figures.mentions}`,
    `${words.meetings}: ${words.met(meetings.held, meetings.cancelled)}`,
    `${words.registered}: ${named(registered, words.timing)}`,
    ...listed(words.outcomes, figures.outcomes, exitNames(routine, locale, words), words),
    ...listed(words.open, figures.open, stageNames(routine, locale), words),
    `${words.leadDays}: ${spread(figures.leadDays)}`,
    `${words.tasks}: ${named(tasks, words.kept)}`,
    ...(kvittens.asked === 0 ? [] : [`${words.kvittens}: ${words.given(kvittens.given, kvittens.asked)}`]),
    `${words.waitDays}: ${percentile(figures.waitDays, 1)}`,
    `${words.queues}: ${percentile(figures.queues, 1)}`,
    `${words.overdueDuties}: ${figures.overdueDuties}`,
    `${words.noMeeting}: ${figures.noMeeting}`,
    '',
    ...broken(words, breaks, seed),
  ];
}

function broken(words: SimulateWords, breaks: Simulated['breaks'], seed: number): readonly string[] {
  if (breaks.length === 0) return [words.allHold];
  return [
    words.broke(breaks.length),
    ...breaks
      .slice(0, mostBreaksShown)
      .map(({ law, group, at, how }) => `  ${words.broken(words.laws[law], group, at, how)}`),
    words.again(seed),
  ];
}

/** The counts by name, the largest first. */
function listed(
  title: string,
  counts: Readonly<Record<string, number>>,
  names: Readonly<Record<string, string>>,
  { none }: SimulateWords,
): readonly string[] {
  const known = (key: string) => (Object.hasOwn(names, key) ? (names[key] ?? key) : key);
  const lines = Object.entries(counts)
    .map(([key, n]) => [known(key), n] as const)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name, n]) => `  ${String(n).padStart(6)}  ${name}`);
  return lines.length === 0 ? [`${title}: ${none}`] : [`${title}:`, ...lines];
}

function exitNames(routine: Routine, locale: Locale, { withdrawn }: SimulateWords) {
  const exits = caseLifeOf(routine).stages.flatMap((stage) => stage.exits);
  return { withdrawn, ...Object.fromEntries(exits.map(({ id, name }) => [id, name[locale]])) };
}

function stageNames(routine: Routine, locale: Locale) {
  return Object.fromEntries(caseLifeOf(routine).stages.map(({ id, name }) => [id, name[locale]]));
}

/** The same as JSON, with the lists as spreads, for a program that reads it. */
export function simulatedJson(wish: Wish, { figures, breaks }: Simulated): string {
  const spread = (list: readonly number[]) => ({
    median: percentile(list, 0.5),
    p95: percentile(list, 0.95),
    max: percentile(list, 1),
  });
  const { routine, groups, years, seed, from } = wish;
  const { perWeek, leadDays, waitDays, queues, ...counts } = figures;
  return JSON.stringify({
    ...{ routine: routine.id, version: routine.version, groups, years, seed, from },
    figures: {
      ...counts,
      ...{ perWeek: spread(perWeek), leadDays: spread(leadDays) },
      ...{ waitDays: spread(waitDays), queues: spread(queues) },
    },
    breaks,
  });
}
