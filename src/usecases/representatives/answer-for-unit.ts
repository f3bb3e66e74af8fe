import type { Caller } from '../../domain/model/group/caller.js';
import type { AcknowledgementAnswer } from '../../domain/model/case/case-pointer.js';
import { type Acknowledged, acknowledge } from '../../domain/decisions/cases/acknowledge.js';
import { decideFor, type NotedIn } from '../group/decide-for.js';
import type { Deps } from '../deps.js';

export type AnsweredForUnit = Acknowledged | { readonly kind: 'changed-meanwhile' };

/** A representative acknowledges a case for the own unit. */
export async function answerForUnit(
  deps: Deps,
  caller: Caller,
  asked: NotedIn & { readonly code: string; readonly answer: AcknowledgementAnswer },
): Promise<AnsweredForUnit> {
  const outcome = await decideFor<Acknowledged>(deps, caller, asked, (scene) =>
    acknowledge(scene, asked.code, asked.answer),
  );
  return outcome.kind === 'no-such-group' ? { kind: 'notFound' } : outcome;
}
