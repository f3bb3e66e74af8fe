import type { Caller } from '../../domain/model/group/caller.js';
import type { AcknowledgementAnswer } from '../../domain/model/case/case-pointer.js';
import { type Acknowledged, acknowledge } from '../../domain/decisions/cases/acknowledge.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

export type AnsweredForUnit = Acknowledged | { readonly kind: 'changed-meanwhile' };

/** A representative acknowledges a case for the own unit. */
export async function answerForUnit(
  deps: Deps,
  caller: Caller,
  asked: { readonly groupId: string; readonly code: string; readonly answer: AcknowledgementAnswer },
): Promise<AnsweredForUnit> {
  const outcome = await decideInGroup<Acknowledged>(deps, asked.groupId, caller.person, (scene) =>
    acknowledge(scene, asked.code, asked.answer),
  );
  return outcome.kind === 'no-such-group' ? { kind: 'notFound' } : outcome;
}
