import { numbersIn } from '../../../domain/routine/meetings/group-numbers.js';
import { caseLifeOf } from '../../../domain/routine/definition/case-life.js';
import { routineOf } from '../../../domain/routine/definition/routine-of.js';
import { isOpen, lifeOf, type CasePointer } from '../../../domain/model/case/case-pointer.js';
import type { Change } from '../../../domain/model/row.js';
import { holdsCanary } from '../../acts/parts/canary.js';
import type { Onlooker, Watched } from './onlooker.js';

/**
 * What must hold of rows, at each transaction: nobody enters a full stage, no code is given twice, nobody is named.
 * @param codes of all groups
 */
export function rowsLaw({ world, broke }: Watched, codes: Set<string>): Onlooker {
  const stages = new Map<string, string>();
  const cases = () => world.ledger.now().cases.map(({ value }) => value);

  function entered(pointer: CasePointer): void {
    const { stage } = lifeOf(pointer);
    const before = stages.get(pointer.code);
    stages.set(pointer.code, stage);
    if (before === stage || !isOpen(pointer)) return;
    const routine = routineOf(world.routines, pointer);
    const places = caseLifeOf(routine).stages.find(({ id }) => id === stage)?.places;
    if (places === undefined) return;
    const { settings } = world.ledger.now().group.value;
    const limit = numbersIn(routine, settings)[places.limit] ?? 0;
    const there = cases().filter((one) => isOpen(one) && lifeOf(one).stage === stage).length;
    if (there > limit) broke('places', `${pointer.code} enters ${stage}: ${there} of ${limit}`);
  }

  function coded(change: Change & { readonly kind: 'case' }): void {
    if (change.op === 'insert') {
      if (codes.has(change.id)) broke('codes', `${change.id} is given twice`);
      codes.add(change.id);
    } else if (change.op === 'remove') codes.delete(change.id);
  }

  return {
    wrote(changes) {
      for (const change of changes) {
        if (change.op === 'touch') continue;
        if (change.op !== 'remove' && holdsCanary(JSON.stringify(change.value))) {
          broke('canary', `${change.kind} ${change.id} holds the name of a client`);
        }
        if (change.kind !== 'case') continue;
        coded(change);
        if (change.op !== 'remove') entered(change.value);
      }
    },
  };
}
