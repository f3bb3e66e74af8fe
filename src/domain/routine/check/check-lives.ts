import { lifeFaults, type LifeWords } from '../../life/check/check-life.js';
import { acknowledgementList, acknowledgementOf, isWhoCarriesOn } from '../definition/case-life.js';
import type { LifeFault } from '../../life/check/life-fault.js';
import type { Routine } from '../definition/routine-schema.js';
import type { LifeDef, Question, Stage } from '../../life/reading/life-schema.js';

/** Faults of meaning in the lives of a routine. */
export function livesFaults(routine: Routine): readonly LifeFault[] {
  const ofCases = routine.lives.filter(({ about }) => about === 'case').length;
  return [
    ...(ofCases === 1 ? [] : [{ path: ['lives'], allowed: 'exactly one life about: case' }]),
    ...routine.lives.flatMap((def, i) =>
      [...lifeFaults(def, wordsOf(routine)), ...screenFaults(def)].map((fault) => ({
        ...fault,
        path: ['lives', i, ...fault.path],
      })),
    ),
  ];
}

function wordsOf({ roles, parties, meetings, registration, lists, settings }: Routine): LifeWords {
  return {
    roles: Object.keys(roles),
    parties: parties.map(({ id }) => id),
    kinds: meetings.kinds.map(({ id }) => id),
    starts: registration.caseTypes.flatMap(({ start = [] }) => start),
    lists: [...lists.map(({ id }) => id), acknowledgementList],
    settings: settings.map(({ id }) => id),
    oneUnit: registration.maxUnits === 1,
  };
}

/** What the cards with a screen of their own (kvittens, results of a meeting) ask of a life. */
function screenFaults({ about, stages }: LifeDef): readonly LifeFault[] {
  return stages.flatMap((stage, i) => {
    const asks = acknowledgementOf(stage);
    const k = asks === undefined ? -1 : stage.tasks.indexOf(asks);
    const at = ['stages', i, 'tasks', k];
    return [
      ...(asks === undefined || (about === 'case' && asks.each === 'unit')
        ? []
        : [{ path: at, allowed: 'a kvittens of each unit about a case (each: unit)' }]),
      ...(asks === undefined || asks.due?.plus !== undefined
        ? []
        : [{ path: [...at, 'due'], allowed: 'from entered, plus so many working days' }]),
      ...(about === 'report' ? [] : textFaults(stage, i)),
      ...stage.exits.flatMap(({ asks: questions }, n) =>
        questions.filter(isWhoCarriesOn).length > 1
          ? [{ path: ['stages', i, 'exits', n, 'asks'], allowed: 'at most one question about units' }]
          : [],
      ),
    ];
  });
}

/** No text that someone has typed is stored in a case's row. */
function textFaults({ tasks, exits }: Stage, i: number): readonly LifeFault[] {
  const allowed = 'filtered-text only in a life about: report';
  const within = (list: 'tasks' | 'exits', all: readonly { readonly asks: readonly Question[] }[]) =>
    all.flatMap(({ asks }, k) =>
      asks.flatMap((one, n) =>
        'kind' in one && one.kind === 'filtered-text'
          ? [{ path: ['stages', i, list, k, 'asks', n, 'kind'], allowed }]
          : [],
      ),
    );
  return [...within('tasks', tasks), ...within('exits', exits)];
}
