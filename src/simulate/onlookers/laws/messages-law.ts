import { memberRow } from '../../../domain/model/members.js';
import { isActive } from '../../../domain/model/group/group.js';
import { isSettledMessage, isWaiting, type OutboxRow } from '../../../domain/model/job/timer.js';
import type { Notice } from '../../../domain/notices/notice.js';
import { holdsCanary } from '../../acts/parts/canary.js';
import type { Onlooker, Watched } from './onlooker.js';

/** What stands in the channel is the agenda, or says nothing of anybody. */
function mayStandInChannel({ agenda, code, person, staffName, unitName, slots, lines }: Notice): boolean {
  if (agenda !== undefined) return true;
  return [code, person, staffName, unitName, slots, lines].every((each) => each === undefined);
}

/** The answer to a wish to join, what has become of a membership, and that there is something. */
function mayGoToAnyone({ accepted, code, membershipChange, kind }: Notice): boolean {
  if (kind === 'something-for-you' || membershipChange !== undefined) return true;
  return accepted !== undefined && code === undefined;
}

/** What must hold of messages: nobody is named, nobody who has left is told, the channel has the agenda alone; all arrive. */
export function messagesLaw({ world, broke }: Watched): Onlooker {
  return {
    heard({ envelope: { address, notice } }) {
      if (holdsCanary(JSON.stringify(notice))) broke('canary', `${notice.kind} names a client`);
      if (address.to !== 'person' && !mayStandInChannel(notice)) {
        broke('left', `${notice.kind} stands in the channel`);
      }
      if (address.to !== 'person' && address.to !== 'mention') return;
      const { person } = address.contact;
      if (mayGoToAnyone(notice) || isActive(memberRow(world.ledger.now(), person)?.value)) return;
      broke('left', `${notice.kind} to ${person}, who is not in the group`);
    },
    logged(level, event, fields) {
      if (level === 'error') broke('threw', `${event} ${JSON.stringify(fields)}`);
      if (event === 'decision.conflict') broke('delivered', `${event} ${JSON.stringify(fields)}`);
      // Nobody else writes: a timer that meets others' rows again and again will never be done.
      if (event === 'tick' && 'busy' in fields) broke('delivered', 'a timer cannot be carried out');
    },
    end() {
      const now = world.clock.now();
      for (const { id, value } of world.ledger.all('out')) {
        const isLeft = isSettledMessage(value) ? !isWell(value) : value.due < now;
        if (isLeft) broke('delivered', `${value.kind} ${id} is ${value.state}: ${value.reason ?? ''}`);
      }
      for (const { id, value } of world.ledger.all('timer')) {
        if (isWaiting(value) && value.at < now) broke('delivered', `the timer ${id} is left`);
      }
    },
  };
}

/** Arrived, or not needed any more. */
function isWell({ state }: OutboxRow): boolean {
  return ['sent', 'cancelled'].includes(state);
}
