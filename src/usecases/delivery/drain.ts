import { later } from '../../domain/calendar/dates/later.js';
import type { TakenHint } from '../../ports/outbox-queue.js';
import { deliverMessage } from './sending/deliver-message.js';
import { type Delivery, newTick, type Tally, type Tick, tickDeps } from './context/delivery.js';
import { runDue } from './run-due.js';
import { faultName } from '../../ports/fault.js';

export type RunCounts = Readonly<Record<string, number>>;

const mostRounds = 200;
/** Messages being sent at once: enough that what the rate allows is always used. */
export const mostAtOnce = 32;
const lookAgainSeconds = 10;

/** One tick: runs what is due and sends until there is nothing more to do now, or it is stopped. */
export async function drain(given: Delivery, stop?: AbortSignal): Promise<RunCounts> {
  const deps = tickDeps(given);
  const tick = newTick(stop);
  const { tally } = tick;
  for (let round = 0; round < mostRounds && stop?.aborted !== true; round += 1) {
    const moved = await runDue(deps, tick);
    if ((await sendAll(deps, tick)) === 0 && moved === 0) break;
  }
  if (Object.keys(tally.counts).length > 0) deps.log.info('tick', tally.counts);
  return tally.counts;
}

/**
 * Sends what the queue has, taking the next as soon as one is done; now and then looks what has come due meanwhile. When
 * stopped, it takes no more and finishes what has begun. Returns how many hints were taken.
 */
async function sendAll(deps: Delivery, tick: Tick): Promise<number> {
  const { tally, stop } = tick;
  const begun = new Set<Promise<unknown>>();
  const start = (work: Promise<unknown>): void => {
    const job = safely(deps, tally, work).finally(() => begun.delete(job));
    begun.add(job);
  };
  let taken = 0;
  let look = later(deps.clock.unmoved(), lookAgainSeconds);
  for (;;) {
    if (deps.clock.unmoved() >= look) {
      look = later(deps.clock.unmoved(), lookAgainSeconds);
      start(runDue(deps, tick));
    }
    const full = stop?.aborted === true || begun.size >= mostAtOnce;
    const hints = full ? [] : ((await safely(deps, tally, deps.queue.take(mostAtOnce - begun.size))) ?? []);
    for (const hint of hints) start(send(deps, hint, tally));
    taken += hints.length;
    if (begun.size === 0) return taken;
    if (hints.length === 0) await Promise.race(begun);
  }
}

/** What fails stays open in the due index and is offered again when its lease ends; the hint is spent. */
async function send(deps: Delivery, { hint, done }: TakenHint, tally: Tally): Promise<void> {
  await safely(deps, tally, deliverMessage(deps, hint, tally));
  await done();
}

/** An error is logged and counted, and stops nothing else that has begun. */
async function safely<T>(deps: Delivery, tally: Tally, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    deps.log.error('deliver.failed', { code: faultName(error) });
    tally.add('error');
    return undefined;
  }
}
