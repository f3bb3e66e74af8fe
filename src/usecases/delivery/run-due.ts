import { later } from '../../domain/reminder/later.js';
import type { DueEntry } from '../../ports/ledger.js';
import { atATime } from './at-a-time.js';
import { type Delivery, orphanSeconds, Tally } from './delivery.js';
import { fireTimer } from './fire-timer.js';
import { offerMessage } from './offer-message.js';
import { codeOf, setAside } from './set-aside.js';

export type RunCounts = Readonly<Record<string, number>>;

const batch = 500;
const mostRounds = 50;
/** Timers at once: they write to groups of their own, but meet in the digests of people who are in several. */
const timersAtOnce = 4;
const messagesAtOnce = 16;

/**
 * Everything that is due now: timers fire, messages are offered to senders. Timers come first, so that a digest
 * finds the lines of all groups. Any number may run at once.
 */
export async function runDue(deps: Delivery, tally = new Tally(), stop?: AbortSignal): Promise<RunCounts> {
  for (let round = 0; round < mostRounds; round += 1) {
    const entries = await deps.due.due(deps.clock.now(), batch);
    const timers = entries.filter((entry) => entry.kind === 'timer');
    const messages = entries.filter((entry) => entry.kind === 'out');
    let moved = 0;
    const work = async (entry: DueEntry): Promise<void> => {
      if (stop?.aborted !== true) moved += await look(deps, entry, tally);
    };
    await atATime(timersAtOnce, timers, work);
    if (moved > 0 && timers.length > 0) continue;
    await atATime(messagesAtOnce, messages, work);
    if (moved === 0) break;
  }
  return tally.counts;
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
