import type { Bilingual, Locale } from '../domain/model/person/locale.js';
import type { LifeMoment, Task, Who } from '../domain/life/reading/life-schema.js';
import type { Routine } from '../domain/routine/definition/routine-schema.js';
import { routineWordsEn } from './en/routine/routine-words.js';
import { type RoutineWords, routineWordsSv } from './sv/routine/routine-words.js';

const words: Readonly<Record<Locale, RoutineWords>> = { sv: routineWordsSv, en: routineWordsEn };

/** Parts of a routine's file as phrases, by the names that the file gives. */
export class RoutinePhrases {
  readonly words: RoutineWords;
  constructor(
    readonly routine: Routine,
    readonly locale: Locale,
  ) {
    this.words = words[locale];
  }

  name({ [this.locale]: text }: Bilingual): string {
    return text;
  }

  span(span: object): string {
    const [unit = '', n = 0] = Object.entries(span)[0] ?? [];
    return this.words.span[unit as keyof RoutineWords['span']](Math.abs(Number(n)));
  }

  /** "5 working days after the stage began". */
  moment({ from, plus, end, at }: LifeMoment): string {
    const { words: all } = this;
    const start = this.from(from);
    const length = plus === undefined ? 0 : Number(Object.values(plus)[0]);
    const point =
      plus === undefined || length === 0
        ? all.at(start)
        : (length > 0 ? all.after : all.before)(this.span(plus), start);
    const until = end === undefined ? point : all.until(point, all.end[end]);
    return at === undefined ? until : all.clock(until, at);
  }

  every(every: NonNullable<Task['every']>): string {
    const { every: all, weekdays } = this.words;
    if ('per' in every) {
      if (every.per === 'term' || every.kinds === undefined) return all[every.per];
      return all.meetingOf(this.listed(every.kinds.map((kind) => this.known(kind))));
    }
    if ('yearly' in every) return all.yearly(this.listed(every.yearly.map((one) => this.monthDay(one))));
    if ('months' in every) {
      return [all.months(every.months), ...(every.aligned === true ? [all.aligned] : [])].join(', ');
    }
    const { weeks, isoWeeks, on } = every;
    return [
      all.weeks(weeks),
      ...(isoWeeks === undefined ? [] : [all[isoWeeks]]),
      ...(on === undefined ? [] : [weekdays[on]]),
    ].join(', ');
  }

  who({ roles = [], parties = [], unit, owner, level, rotates }: Who): string {
    const { words: all } = this;
    const named = this.listed(
      roles.map((role) => this.role(role)),
      all.or,
    );
    const units = [
      ...(unit === undefined ? [] : [all.unit[unit]]),
      ...parties.map((id) => this.nameOf(this.routine.parties, id)),
    ].join(', ');
    const people = named !== '' && units !== '' ? all.whoOf(named, units) : `${named}${units}`;
    return [
      ...(owner === true ? [all.owner] : []),
      people,
      ...(level === true ? [all.level] : []),
      ...(rotates === true ? [all.rotates] : []),
    ]
      .filter((part) => part !== '')
      .join(', ');
  }

  role(id: string): string {
    if (id === 'deputy') return this.words.deputy;
    const found = Object.entries(this.routine.roles).find(([role]) => role === id)?.[1];
    return found === undefined ? id : this.name(found);
  }

  nameOf(list: readonly { readonly id: string; readonly name: Bilingual }[], id: string): string {
    const found = list.find((one) => one.id === id);
    return found === undefined ? id : this.name(found.name);
  }

  /** Whatever has the id in the file, by its name; the id itself where nothing has. */
  known(id: string): string {
    const { roles, parties, meetings, registration, settings, lives } = this.routine;
    if (id === 'deputy' || Object.hasOwn(roles, id)) return this.role(id);
    const stages = lives.flatMap((life) => life.stages);
    const steps = stages.flatMap(({ tasks, exits }) => [...tasks, ...exits]);
    return this.nameOf(
      [...parties, ...meetings.kinds, ...registration.caseTypes, ...settings, ...stages, ...steps],
      id,
    );
  }

  listed(all: readonly string[], and = this.words.and): string {
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1) ?? ''}`;
  }

  private from(from: LifeMoment['from']): string {
    const { words: all } = this;
    const [what = '', id = ''] = from.split(':');
    if (what === 'done' || what === 'answer') return all.from[what](this.named(id));
    return all.from[what as Exclude<keyof RoutineWords['from'], 'done' | 'answer'>];
  }

  /** A task or a question, by its name in the file. */
  private named(id: string): string {
    const steps = this.routine.lives.flatMap(({ stages }) =>
      stages.flatMap(({ tasks, exits }) => [
        ...tasks,
        ...exits,
        ...[...tasks, ...exits].flatMap((one) => one.asks),
      ]),
    );
    return this.nameOf(steps, id);
  }

  private monthDay(day: string): string {
    const date = new Date(`2001-${day}T00:00:00Z`);
    const tag = this.locale === 'sv' ? 'sv-SE' : 'en-GB';
    return date.toLocaleDateString(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  }
}
