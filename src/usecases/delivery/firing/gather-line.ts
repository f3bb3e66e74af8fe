import type { MessageTimerRow } from './message-timer.js';
import { isUnclaimed } from '../../../domain/model/job/timer.js';
import { toLocal } from '../../../domain/calendar/dates/zone.js';
import { later, latest } from '../../../domain/calendar/dates/later.js';
import {
  digestLine,
  digestLineId,
  digestMessage,
  digestSlot,
  halfDay,
  personPartition,
} from '../../../domain/model/job/outbox-rows.js';
import type { Recipient } from '../../../domain/model/job/timer.js';
import { insert, type Row, replace } from '../../../domain/model/row.js';
import { conflictAttempts, type Delivery, gatherSeconds } from '../context/delivery.js';

const mostMessagesPerSlot = 20;

/**
 * Puts one line into the person's digest of the half-day and makes sure that a message will carry it.
 * Once the message has begun to be sent, later lines go to a new one. False when others kept writing.
 */
export async function gatherLine(
  deps: Delivery,
  timer: MessageTimerRow,
  recipient: Recipient & { readonly to: 'person' },
): Promise<boolean> {
  const partition = personPartition(recipient.person);
  // A row of an earlier release does not know when it began.
  const half = timer.value.slot ?? halfDay(toLocal(deps.clock.now()));
  let conflicts = 0;
  for (let turn = 0; turn < mostMessagesPerSlot && conflicts < conflictAttempts;) {
    const line = digestLine(timer.partition, timer.id, timer.value, digestSlot(half, turn));
    const id = `digest|${line.slot}`;
    const isThere = async () => (await deps.ledger.read('line', partition, digestLineId(line))) !== undefined;
    const message = await deps.ledger.read('out', partition, id);
    const due = later(deps.clock.now(), gatherSeconds);
    if (message !== undefined && !stillGathering(message)) {
      // In this order: once the message has begun to be sent it takes no more lines, so one that is not there never was.
      if (await isThere()) return true;
      turn += 1;
      continue;
    }
    const until = timer.value.usefulUntil;
    const carried =
      message === undefined
        ? insert('out', partition, id, digestMessage(line, recipient, due, until))
        : replace(message, { ...message.value, usefulUntil: latest(message.value.usefulUntil, until) });
    const outcome = await deps.ledger.commit([insert('line', partition, digestLineId(line), line), carried]);
    if (outcome.kind === 'committed' || (await isThere())) return true;
    conflicts += 1;
  }
  return false;
}

/** Not yet claimed by a sender, whose claim fails if a line came after it had read them. */
function stillGathering(message: Row<'out'>): boolean {
  const { repeat, attempt } = message.value;
  return isUnclaimed(message.value) && !repeat && attempt === 0;
}
