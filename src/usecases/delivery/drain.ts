import { later } from '../../domain/calendar/later.js';
import type { TakenHint } from '../../ports/outbox-queue.js';
import { deliverMessage } from './deliver-message.js';
import { type Delivery, newTick, type Tally, type Tick, tickDeps } from './delivery.js';
import { runDue } from './run-due.js';
import { faultName } from '../../ports/fault.js';

export type RunCounts = Readonly<Record<string, number>>;

const mostRounds = 200;
/** Messages in hand at once: enough that turns to send are never waited for by nobody. */
export const inHand = 32;
const lookAgainSeconds = 10;

/** One tick: runs what is due and sends until there is nothing more to do now, or it is told to stop. */
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
 * Sends what the queue has, taking the next as soon as one is done; now and then looks what has come due meanwhile. Told to
 * stop, it takes no more and finishes what is in hand. Returns how many hints were taken.
 */
async function sendAll(deps: Delivery, tick: Tick): Promise<number> {
  const { tally, stop } = tick;
  const hand = new Set<Promise<unknown>>();
  const start = (work: Promise<unknown>): void => {
    const job = safely(deps, tally, work).finally(() => hand.delete(job));
    hand.add(job);
  };
  let taken = 0;
  let look = later(deps.clock.real(), lookAgainSeconds);
  for (;;) {
    if (deps.clock.real() >= look) {
      look = later(deps.clock.real(), lookAgainSeconds);
      start(runDue(deps, tick));
    }
    const full = stop?.aborted === true || hand.size >= inHand;
    const hints = full ? [] : ((await safely(deps, tally, deps.queue.take(inHand - hand.size))) ?? []);
    for (const hint of hints) start(send(deps, hint, tally));
    taken += hints.length;
    if (hand.size === 0) return taken;
    if (hints.length === 0) await Promise.race(hand);
  }
}

/** What fails stays open in the due index and is offered again when its lease ends; the hint has done its work. */
async function send(deps: Delivery, { hint, done }: TakenHint, tally: Tally): Promise<void> {
  await safely(deps, tally, deliverMessage(deps, hint, tally));
  await done();
}

/** One thing that fails is told and counted; it stops nothing else that is in hand. */
async function safely<T>(deps: Delivery, tally: Tally, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    deps.log.error('deliver.failed', { code: faultName(error) });
    tally.add('error');
    return undefined;
  }
}
