import type { Bilingual } from '../../../domain/model/person/locale.js';
import type { LifeMoment, Question, Task, Who } from '../../../domain/life/reading/life-schema.js';
import type { RoutineMoment } from '../../../domain/routine/definition/routine-schema.js';
import type { RoutinePhrases } from '../../../text/routine-phrases.js';
import type { RoutineDiffWords } from '../../../text/sv/routine/routine-diff.js';

export type Json = Readonly<Record<string, unknown>>;

type Say = (value: never, phrases: RoutinePhrases, all: RoutineDiffWords) => string;

const spoken: Readonly<Record<string, Say>> = {
  who: (who: Who, phrases) => phrases.who(who),
  due: (moment: LifeMoment, phrases) => phrases.moment(moment),
  every: (every: NonNullable<Task['every']>, phrases) => phrases.every(every),
  guideline: (span: object, phrases) => phrases.span(span),
  when: (when: LifeMoment | RoutineMoment | 'all-done', phrases, all) => {
    if (when === 'all-done') return all.values[when];
    if (!('workingDays' in when)) return phrases.moment(when);
    const { from, workingDays, at } = when;
    const start = from === 'deadline' ? 'registration-deadline' : from;
    return phrases.moment({ from: start, plus: { workingDays }, at });
  },
  interval: ({ unit, every }: { unit: 'weeks' | 'months'; every: number }, phrases) =>
    phrases.every(unit === 'weeks' ? { weeks: every } : { months: every }),
  deadline: (
    { rule, days = 0, at = '' }: { rule: keyof RoutineDiffWords['deadline']; days?: number; at?: string },
    _,
    all,
  ) => (rule === 'day-before-at' ? all.deadline[rule](at) : all.deadline[rule](days)),
  asks: (asks: readonly Question[], phrases, all) =>
    listed(
      asks.map((one) =>
        all.question(phrases.name(one.name), 'oneOf' in one ? one.oneOf : all.values[one.kind]),
      ),
      all,
      phrases,
    ),
  chase: (chase: Task['chase'], phrases, all) =>
    listed(
      chase.map(({ after, tell }) => {
        const n = Number(Object.values(after)[0]);
        const { after: later, before } = phrases.words;
        const when = n === 0 ? all.onDue : (n > 0 ? later : before)(phrases.span(after), all.dueAt);
        return all.chase(when, phrases.who(tell));
      }),
      all,
      phrases,
    ),
  tell: (tell: readonly Who[], phrases, all) =>
    listed(
      tell.map((who) => phrases.who(who)),
      all,
      phrases,
    ),
  agenda: ({ kinds, minutes }: { kinds: readonly string[]; minutes?: number }, phrases, all) =>
    [
      listed(
        kinds.map((id) => phrases.known(id)),
        all,
        phrases,
      ),
      ...(minutes === undefined ? [] : [`${minutes} min`]),
    ].join(', '),
  places: ({ limit, waitIn }: { limit: string; waitIn: string }, phrases) =>
    `${phrases.known(limit)} (${phrases.known(waitIn)})`,
};

/** A field's value as its readers would say it. */
export function valueInWords(
  all: RoutineDiffWords,
  phrases: RoutinePhrases,
  key: string,
  value: unknown,
): string {
  if (value === undefined) return all.nothing;
  const say = Object.hasOwn(spoken, key) ? spoken[key] : undefined;
  if (say !== undefined) return say(value as never, phrases, all);
  if (typeof value === 'boolean') return value ? all.yes : all.no;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return listed(
      value.map((one) => phrases.known(String(one))),
      all,
      phrases,
    );
  if (typeof value === 'object' && value !== null && 'sv' in value)
    return all.text(phrases.name(value as Bilingual));
  const text = String(value);
  const { values } = all;
  return text in values ? values[text as keyof typeof values] : all.text(phrases.known(text));
}

function listed(parts: readonly string[], { nothing }: RoutineDiffWords, phrases: RoutinePhrases): string {
  return parts.length === 0 ? nothing : phrases.listed(parts);
}
