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
 * outcomes, questions, points of an agenda. Names of parties, units and roles are those of organisations.
 */
export function wordFaults({ registration, lists, lives, agenda, settings }: Routine): readonly LifeFault[] {
  const { categories, caseTypes } = registration;
  return [
    ...within(['registration', 'categories'], categories),
    ...within(['registration', 'caseTypes'], caseTypes),
    ...within(['agenda', 'fixedPoints'], agenda.fixedPoints),
    ...within(['settings'], settings),
    ...within(
      ['lives'],
      lives.map(({ name = unnamed }) => ({ name })),
    ),
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
  return all.flatMap(({ id = '', name }, i) => [
    ...(namesCondition(id) ? [{ path: [...path, i, 'id'], allowed }] : []),
    ...(['sv', 'en'] as const).flatMap((locale) =>
      namesCondition(name[locale]) ? [{ path: [...path, i, 'name', locale], allowed }] : [],
    ),
  ]);
}
