import { refitMeeting } from '../../domain/decisions/group/change-group.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

/** Fits every coming meeting to the group's settings, one transaction each; those that fit already are left alone. */
export async function refitMeetings(deps: Deps, groupId: string): Promise<void> {
  const snapshot = await deps.ledger.snapshot(groupId);
  for (const { value } of snapshot?.meetings ?? []) {
    if (value.state !== 'planned') continue;
    const timers = await deps.ledger.list('timer', groupId, `${value.id}|`);
    await decideInGroup(deps, groupId, 'timer', (now, at) => {
      const row = now.meetings.find((one) => one.value.id === value.id);
      const changes = row && refitMeeting(now, deps.routines, row, timers, at);
      return { changes: changes ?? [], result: { kind: 'done' as const } };
    });
  }
}
