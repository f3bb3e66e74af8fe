import type { JobKind } from '../../domain/model/job/job-kind.js';
import type { JobWork } from '../delivery/context/delivery.js';
import { admitWaiting } from '../group/admit-waiting.js';
import { refitCases } from '../group/refit-cases.js';
import { refitMeetings } from '../group/refit-meetings.js';
import { carryLeft } from '../meeting/carry-left.js';
import { purgeGroup } from '../retention/purge-group.js';

/**
 * A change that is larger than one transaction writes a timer in the first of them: the process that began it may have been
 * stopped between two, and its timer finishes it. Nothing is left to do in most cases.
 */
export const jobWork: Partial<Record<JobKind, JobWork>> = {
  'meeting-cancelled': async (deps, { partition, value }) => {
    await carryLeft(deps, partition, value.subject.meetingId ?? '', 'timer');
  },
  'settings-changed': async (deps, { partition, value }) => {
    await refitMeetings(deps, partition);
    await refitCases(deps, partition);
    if (value.facts['numbers'] === 'raised') await admitWaiting(deps, partition);
  },
  purge: async (deps, { partition, value }) => {
    const group = await deps.ledger.read('group', partition, partition);
    if (group?.value.retention?.at === value.facts['decision']) await purgeGroup(deps, partition);
  },
};
