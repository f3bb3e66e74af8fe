import { createMemoryStore } from '../adapters/storage/memory/memory-store.js';
import { addDays, addMonths } from '../domain/calendar/dates/local-date.js';
import type { LocalDate } from '../domain/calendar/dates/time.js';
import type { Locale } from '../domain/model/person/locale.js';
import type { Routine } from '../domain/routine/definition/routine-schema.js';
import type { RoutineBook } from '../domain/routine/definition/routine-book.js';
import { GroupCount } from './onlookers/figures/count-group.js';
import { type Figures, together } from './onlookers/figures/figures.js';
import { livesLaw } from './onlookers/laws/lives-law.js';
import { messagesLaw } from './onlookers/laws/messages-law.js';
import type { Break, Onlooker, Watched } from './onlookers/laws/onlooker.js';
import { remindersLaw } from './onlookers/laws/reminders-law.js';
import { rowsLaw } from './onlookers/laws/rows-law.js';
import { GroupYears } from './run-group.js';
import type { Otherwise } from './world/world.js';

export interface SimulationWish {
  readonly routine: Routine;
  /** The versions that are loaded, that of the routine among them. */
  readonly routines: RoutineBook;
  readonly groups: number;
  /** A third of one is four months. */
  readonly years: number;
  readonly seed: number;
  readonly from: LocalDate;
  readonly locale: Locale;
  /** Told after each group. */
  readonly progress?: (done: number) => void;
  /** Others who look on. */
  readonly onlookers?: (watched: Watched) => readonly Onlooker[];
  /** What the product's parts are exchanged for, where it is looked at more closely. */
  readonly otherwise?: Otherwise;
}

export interface Simulated {
  readonly figures: Figures;
  /** With the group's number. */
  readonly breaks: readonly (Break & { readonly group: number })[];
}

/** Years of groups that follow a routine: the same wish comes to the same result, to the last message. */
export async function simulate(wish: SimulationWish): Promise<Simulated> {
  const { routine, routines, groups, seed, from, locale, progress, onlookers = () => [] } = wish;
  const { otherwise, years } = wish;
  const last = addDays(addMonths(from, 12 * years), -1);
  const { codes } = createMemoryStore();
  const given = new Set<string>();
  const figures: Figures[] = [];
  const breaks: (Break & { readonly group: number })[] = [];
  for (let nth = 1; nth <= groups; nth += 1) {
    const counts: GroupCount[] = [];
    const group = new GroupYears({
      ...{ routine, routines, seed, nth, from, last, locale, codes },
      onlookers(watched) {
        const count = new GroupCount(watched);
        counts.push(count);
        const laws = [
          messagesLaw(watched),
          livesLaw(watched),
          remindersLaw(watched),
          rowsLaw(watched, given),
        ];
        return [count, ...laws, ...onlookers(watched)];
      },
      ...(otherwise === undefined ? {} : { otherwise }),
    });
    await group.run();
    breaks.push(...group.breaks.map((one) => ({ ...one, group: nth })));
    if (group.isSetUp) figures.push(...counts.map((count) => count.figures()));
    progress?.(nth);
  }
  return { figures: together(figures), breaks };
}
