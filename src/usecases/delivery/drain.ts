import { deliverMessage } from './deliver-message.js';
import { type Delivery, Tally } from './delivery.js';
import { type RunCounts, runDue } from './run-due.js';

const mostRounds = 200;
const atATime = 16;

/** Takes what the queue has and sends it; returns how many hints were taken. */
export async function deliver(deps: Delivery, tally = new Tally()): Promise<number> {
  const taken = await deps.queue.take(atATime);
  await Promise.all(
    taken.map(async ({ hint, done }) => {
      try {
        await deliverMessage(deps, hint, tally);
      } catch (error) {
        // The row stays open in the due index, so it is offered again when its lease ends.
        const code = error instanceof Error ? error.name : 'unknown';
        deps.log.error('deliver.failed', { code });
        tally.add('error');
      }
      await done();
    }),
  );
  return taken.length;
}

/** One tick: runs what is due and sends until there is nothing more to do now. */
export async function drain(deps: Delivery): Promise<RunCounts> {
  const tally = new Tally();
  for (let round = 0; round < mostRounds; round += 1) {
    await runDue(deps, tally);
    if ((await deliver(deps, tally)) === 0) break;
  }
  return tally.counts;
}
