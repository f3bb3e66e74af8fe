import type { NoticeKind } from '../../domain/model/notice-kind.js';
import type { Row } from '../../domain/model/row.js';
import type { Deps } from '../deps.js';
import { admitWaiting } from '../group/admit-waiting.js';
import { refitMeetings } from '../group/refit-meetings.js';
import { carryLeft } from '../meeting/carry-left.js';

/** Changes that are larger than one transaction, by the timer that was written in the first of them. */
const rest: Partial<Record<NoticeKind, (deps: Deps, timer: Row<'timer'>) => Promise<unknown>>> = {
  'meeting-cancelled': (deps, { partition, value }) =>
    carryLeft(deps, partition, value.subject.meetingId ?? '', 'timer'),
  'settings-changed': async (deps, { partition, value }) => {
    await refitMeetings(deps, partition);
    if (value.facts['numbers'] === 'raised') await admitWaiting(deps, partition);
  },
};

/**
 * Does what is left of the change that a timer is about, before its messages are made: the process that began it may have
 * been stopped between two transactions. Nothing is left in most cases, and doing it twice changes nothing.
 */
export async function finishFirst(deps: Deps, timer: Row<'timer'>): Promise<void> {
  if (timer.value.state === 'waiting') await rest[timer.value.kind]?.(deps, timer);
}
