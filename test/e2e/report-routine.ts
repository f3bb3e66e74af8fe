import type { LifeDef } from '../../src/domain/life/reading/life-schema.js';
import { bookOf, type RoutineBook } from '../../src/domain/routine/definition/routine-book.js';

/** VerkSam with the deviation report of internal collaboration, so that everyone of the matrix meets reports. */
export function withReports(book: RoutineBook): RoutineBook {
  const { lives, lists } = book.get('internal-collaboration');
  const reports = lives.filter(({ about }) => about === 'report').map(onVerksam);
  return bookOf(
    book.versions.map((one) =>
      one.id === 'verksam' && one.version === book.get('verksam').version
        ? { ...one, lives: [...one.lives, ...reports], lists: [...one.lists, ...lists] }
        : one,
    ),
  );
}

/** Nobody there is a controller: a contact person receives the report. */
function onVerksam(def: LifeDef): LifeDef {
  return JSON.parse(JSON.stringify(def).replaceAll('"controller"', '"contact"')) as LifeDef;
}

/** A whole report of the first unit to the second. */
export function reportWish(groupId: string, code: string) {
  return {
    ...{ groupId, routine: 'verksam', life: 'deviation', code },
    ...{ 'ask-units': 'u-2', 'ask-deviation-kind': 'meetings', 'ask-event-date': '2026-03-30' },
    ...{ 'ask-event': 'Kallelsen kom sent.', 'ask-proposal': 'Kallelser skickas en vecka före.' },
  };
}
