import type { Bilingual } from '../../model/person/locale.js';
import { namesCondition } from './condition-words.js';
import type { LifeFault } from '../../life/check/life-fault.js';
import type { Routine } from '../definition/routine-schema.js';

type Path = readonly PropertyKey[];
interface Named {
  readonly id?: string;
  readonly name: Bilingual;
}

const allowed = 'words that are neutral about the person: no diagnosis, abuse, family matter or history';

/**
 * What is shown beside a case's code must say nothing of the person: categories, case types, options, stages, tasks,
 * outcomes, questions, points of an agenda, and what the routine, its roles and its meetings are called, for
 * whoever is known to follow it is known by that. Names of parties and units are those of organisations, and so are those of known groups.
 */
export function wordFaults(routine: Routine): readonly LifeFault[] {
  const { registration, lists, lives, agenda, settings, meetings, names } = routine;
  const { categories, caseTypes } = registration;
  return [
    ...named([], routine),
    ...Object.entries(routine.roles).flatMap(([id, name]) => roleFaults(id, name)),
    ...within(['meetings', 'kinds'], meetings.kinds),
    ...within(['registration', 'categories'], categories),
    ...within(['registration', 'caseTypes'], caseTypes),
    ...within(['agenda', 'fixedPoints'], agenda.fixedPoints),
    ...within(['settings'], settings),
    ...within(
      ['lives'],
      lives.map(({ name = unnamed }) => ({ name })),
    ),
    ...within(['names'], names),
    ...lists.flatMap(({ options }, i) => within(['lists', i, 'options'], options)),
    ...lives.flatMap(({ stages }, i) => [
      ...within(['lives', i, 'stages'], stages),
      ...stages.flatMap(({ tasks, exits }, k) => [
        ...steps(['lives', i, 'stages', k, 'tasks'], tasks),
        ...steps(['lives', i, 'stages', k, 'exits'], exits),
      ]),
    ]),
  ];
}

const unnamed = { sv: '', en: '' };

function steps(path: Path, all: readonly (Named & { readonly asks: readonly Named[] })[]) {
  return [...within(path, all), ...all.flatMap(({ asks }, i) => within([...path, i, 'asks'], asks))];
}

function within(path: Path, all: readonly Named[]): readonly LifeFault[] {
  return all.flatMap((one, i) => named([...path, i], one));
}

function named(path: Path, { id = '', name }: Named): readonly LifeFault[] {
  return [
    ...(namesCondition(id) ? [{ path: [...path, 'id'], allowed }] : []),
    ...(['sv', 'en'] as const).flatMap((locale) =>
      namesCondition(name[locale]) ? [{ path: [...path, 'name', locale], allowed }] : [],
    ),
  ];
}

function roleFaults(id: string, name: Bilingual): readonly LifeFault[] {
  return [
    ...(namesCondition(id) ? [{ path: ['roles', id], allowed }] : []),
    ...(['sv', 'en'] as const).flatMap((locale) =>
      namesCondition(name[locale]) ? [{ path: ['roles', id, locale], allowed }] : [],
    ),
  ];
}
