import { later } from '../../domain/calendar/dates/later.js';
import type { Row } from '../../domain/model/row.js';
import type { DueEntry } from '../../ports/ledger.js';
import { atATime } from './context/at-a-time.js';
import { type Delivery, newTick, orphanSeconds, type Tick } from './context/delivery.js';
import { fireTimer } from './firing/fire-timer.js';
import { offerMessage } from './sending/offer-message.js';
import { faultName } from '../../ports/fault.js';
import { setAside } from './sending/set-aside.js';

const batch = 500;
const mostRounds = 50;
/** Groups whose timers fire at once; those of one group would only conflict with each other. */
const groupsAtOnce = 4;
const messagesAtOnce = 16;

/**
 * What is due now: all timers fire, and the oldest messages are offered to senders, no more than they have use for before
 * this is asked again. Timers come first, so that a digest finds the lines of all groups. Any number may run at once.
 * Returns how many entries led to something.
 */
export async function runDue(deps: Delivery, tick = newTick()): Promise<number> {
  const { passedOver, stop } = tick;
  let moved = 0;
  let messageOf: MessageOf = async () => undefined;
  const work = async (entry: DueEntry): Promise<void> => {
    if (stop?.aborted === true) return;
    // In two steps: `+=` would take the sum of before, and forget what others have added meanwhile.
    const led = await look(deps, entry, tick, messageOf);
    moved += led;
  };
  for (let round = 0; round < mostRounds && stop?.aborted !== true; round += 1) {
    const [before, known] = [moved, passedOver.size];
    const found = await deps.due.due(deps.clock.now(), batch + known);
    const entries = found.filter((entry) => !passedOver.has(keyOf(entry)));
    const timers = byGroup(entries.filter(({ kind }) => kind === 'timer'));
    await atATime(groupsAtOnce, timers, async (own) => {
      for (const entry of own) await work(entry);
    });
    if (moved > before) continue;
    const messages = entries.filter(isMessage);
    messageOf = deps.readings?.messagesOf(messages) ?? messageOf;
    await atATime(messagesAtOnce, fromSomewhere(deps, messages), work);
    // Only where all of a full batch led to nothing can there be more entries.
    if (moved > before || passedOver.size === known || found.length < batch + known) break;
  }
  return moved;
}

function byGroup(timers: readonly DueEntry[]): readonly (readonly DueEntry[])[] {
  const groups = new Map<string, DueEntry[]>();
  for (const timer of timers) {
    const own = groups.get(timer.partition) ?? [];
    own.push(timer);
    groups.set(timer.partition, own);
  }
  return [...groups.values()];
}

function keyOf({ at, partition, kind, id }: DueEntry): string {
  return `${at} ${partition} ${kind} ${id}`;
}

function isMessage({ kind }: DueEntry): boolean {
  return kind === 'out';
}

/** Several instances begin at different places, so that they seldom meet. */
function fromSomewhere<T>(deps: Delivery, all: readonly T[]): readonly T[] {
  const [start = 0] = deps.ids.integers(1, Math.max(1, all.length));
  return [...all.slice(start), ...all.slice(0, start)];
}

type MessageOf = (entry: DueEntry) => Promise<Row<'out'> | undefined>;

/** One index entry; 1 when it led to something. One that throws does not stop the others. */
async function look(
  deps: Delivery,
  entry: DueEntry,
  { tally, passedOver }: Tick,
  messageOf: MessageOf,
): Promise<number> {
  const pass = (): number => {
    passedOver.add(keyOf(entry));
    return 0;
  };
  try {
    const what =
      entry.kind === 'timer'
        ? await fireTimer(deps, entry, tally)
        : await offerMessage(deps, entry, await messageOf(entry));
    tally.add(what);
    if (what === 'missing') return (await orphan(deps, entry)) ? 1 : pass();
    // `early`: business time has run back since the index was read; the entry is the row's own.
    if (what === 'busy' || what === 'early') return 0;
    if (what === 'postponed') await forgetLeftover(deps, entry);
    // A queued row is in the index at the end of its lease; a writer that meant to move it to this moment has failed.
    else if (what === 'settled' || what === 'fired' || what === 'offered') await deps.due.remove(entry);
    return 1;
  } catch (error) {
    deps.log.error('due.failed', { kind: entry.kind, code: faultName(error) });
    tally.add('error');
    return (await setAside(deps, entry, error, tally)) ? 1 : pass();
  }
}

/**
 * The row is due at another moment. Either the entry was left behind, or a slow writer has put it and is about to move the
 * row to it: after the fence that writer fails and begins again with the index.
 */
async function forgetLeftover(deps: Delivery, entry: DueEntry): Promise<void> {
  await deps.due.fence(entry);
  await deps.due.remove(entry);
}

/** An entry whose row never came: left to a slow writer for a while, then fenced so that none can come later. */
async function orphan(deps: Delivery, entry: DueEntry): Promise<boolean> {
  if (later(entry.at, orphanSeconds) > deps.clock.now()) return false;
  if (!(await deps.due.fence(entry))) await deps.due.remove(entry);
  return true;
}
