import { later } from '../../domain/reminder/later.js';
import type { DueEntry } from '../../ports/ledger.js';
import { atATime } from './at-a-time.js';
import { type Delivery, orphanSeconds, Tally } from './delivery.js';
import { fireTimer } from './fire-timer.js';
import { offerMessage } from './offer-message.js';
import { codeOf, setAside } from './set-aside.js';

const batch = 500;
const mostRounds = 50;
/** Timers at once: they write to groups of their own, but meet in the digests of people who are in several. */
const timersAtOnce = 4;
const messagesAtOnce = 16;

/**
 * What is due now: all timers fire, and the oldest messages are offered to senders, no more than they have use for before
 * this is asked again. Timers come first, so that a digest finds the lines of all groups. Any number may run at once.
 * Returns how many entries led to something.
 */
export async function runDue(deps: Delivery, tally = new Tally(), stop?: AbortSignal): Promise<number> {
  let moved = 0;
  const work = async (entry: DueEntry): Promise<void> => {
    if (stop?.aborted !== true) moved += await look(deps, entry, tally);
  };
  for (let round = 0; round < mostRounds; round += 1) {
    const entries = await deps.due.due(deps.clock.now(), batch);
    const timers = entries.filter((entry) => entry.kind === 'timer');
    const before = moved;
    await atATime(timersAtOnce, timers, work);
    if (moved > before) continue;
    await atATime(messagesAtOnce, fromSomewhere(deps, entries.filter(isMessage)), work);
    break;
  }
  return moved;
}

function isMessage({ kind }: DueEntry): boolean {
  return kind === 'out';
}

/** Several instances begin at different places, so that they seldom meet. */
function fromSomewhere<T>(deps: Delivery, all: readonly T[]): readonly T[] {
  const [start = 0] = deps.ids.integers(1, Math.max(1, all.length));
  return [...all.slice(start), ...all.slice(0, start)];
}

/** One index entry; 1 when it led to something. One that throws does not stop the others. */
async function look(deps: Delivery, entry: DueEntry, tally: Tally): Promise<number> {
  try {
    const what =
      entry.kind === 'timer' ? await fireTimer(deps, entry, tally) : await offerMessage(deps, entry);
    tally.add(what);
    if (what === 'missing') return await orphan(deps, entry);
    // `early`: business time has run back since the index was read; the entry is the row's own.
    if (what === 'busy' || what === 'early') return 0;
    if (what === 'postponed') await forgetLeftover(deps, entry);
    else if (what === 'settled' || what === 'fired') await deps.due.remove(entry);
    return 1;
  } catch (error) {
    deps.log.error('due.failed', { kind: entry.kind, code: codeOf(error) });
    tally.add('error');
    return (await setAside(deps, entry, error, tally)) ? 1 : 0;
  }
}

/**
 * The row stands at another moment. Either the entry was left behind, or a slow writer has put it and is about to move the
 * row to it: after the fence that writer fails and begins again with the index.
 */
async function forgetLeftover(deps: Delivery, entry: DueEntry): Promise<void> {
  await deps.due.fence(entry);
  await deps.due.remove(entry);
}

/** An entry whose row never came: left to a slow writer for a while, then fenced so that none can come later. */
async function orphan(deps: Delivery, entry: DueEntry): Promise<number> {
  if (later(entry.at, orphanSeconds) > deps.clock.now()) return 0;
  const exists = await deps.due.fence(entry);
  if (exists) return 1;
  await deps.due.remove(entry);
  return 1;
}
