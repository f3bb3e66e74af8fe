import { isPlanned } from '../../domain/model/group/meeting.js';
import { refitMeetings as refit } from '../../domain/decisions/group/refit-meetings.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

/** Every id of a meeting, and so of its timers, begins with this. */
const ofMeetings = 'm-';

/** Fits every coming meeting to the group's settings, a transaction at a time; those that fit already are left alone. */
export async function refitMeetings(deps: Deps, groupId: string): Promise<void> {
  const snapshot = await deps.ledger.snapshot(groupId);
  let ids = (snapshot?.meetings ?? []).filter(({ value }) => isPlanned(value)).map(({ id }) => id);
  if (ids.length === 0) return;
  const timers = await deps.ledger.list('timer', groupId, ofMeetings);
  while (ids.length > 0) {
    const left = { ids, timers };
    const step = await decideInGroup(deps, groupId, 'timer', (scene) => {
      const { changes, seen } = refit(scene, left);
      return { changes, result: { kind: 'refit' as const, seen } };
    });
    if (step.kind !== 'refit') return;
    ids = ids.slice(step.seen);
  }
}
