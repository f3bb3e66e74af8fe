import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../src/ports/messenger.js';
import { checkRound } from './chaos/check-round.js';
import { runRound } from './chaos/run-round.js';
import type { Round } from './chaos/world.js';
import { fine, storm } from './chaos/weather.js';
import type { Shown } from './virtual/far-teams.js';

const seeds = Array.from({ length: 20 }, (_, n) => 500 + n);

describe('a month in a storm', () => {
  it.each(seeds)(
    '%i: everyone is told everything in its time, and what is told again is accounted for',
    async (seed) => {
      const verdict = await checkRound(await runRound(seed, storm(seed)), await runRound(seed, fine));
      expect(verdict.faults).toEqual([]);
      expect(verdict.givenUp).toBe(0);
      expect(verdict.targets).toBeGreaterThan(0);
    },
  );

  it('is the same month to the last event for the same seed, and another for another', async () => {
    const [one, again, other] = [
      await runRound(7, storm(7)),
      await runRound(7, storm(7)),
      await runRound(9, storm(9)),
    ];
    expect(again.hash).toBe(one.hash);
    expect(other.hash).not.toBe(one.hash);
  });
});

describe('the checker', () => {
  const seed = 500;
  const faultsWhen = async (
    change: (shown: readonly Shown[]) => readonly Shown[],
  ): Promise<readonly string[]> => {
    const round = await runRound(seed, fine);
    const shown = change(round.teams.shown);
    const teams = Object.assign(Object.create(round.teams) as Round['teams'], { shown });
    return (await checkRound({ ...round, teams }, await runRound(seed, fine))).faults;
  };
  const isMessage = ({ envelope }: Shown) => envelope.address.to === 'person';
  const at = (shown: readonly Shown[], wanted: (one: Shown) => boolean) => shown.findIndex(wanted);

  it('finds nothing in fine weather', async () => {
    expect(await faultsWhen((shown) => shown)).toEqual([]);
  });

  it('sees a message that nobody got', async () => {
    const faults = await faultsWhen((shown) => shown.toSpliced(at(shown, isMessage), 1));
    expect(faults[0]).toMatch(/^missing: /);
  });

  it('sees a message that came twice though nothing was in doubt', async () => {
    const faults = await faultsWhen((shown) => {
      const place = at(shown, isMessage);
      const again = shown[place];
      return again === undefined ? shown : [...shown, { ...again, at: again.at + 60_000 }];
    });
    expect(faults[0]).toMatch(/^told 1 times too often: /);
  });

  it('sees a message that came before its time, and one that came too late to be of use', async () => {
    const moved = (milliseconds: number) => (shown: readonly Shown[]) =>
      shown.map((one) => (isMessage(one) ? { ...one, at: one.at + milliseconds } : one));
    expect((await faultsWhen(moved(-90_000))).join()).toContain('too early by');
    expect((await faultsWhen(moved(300 * 24 * 3_600_000))).join()).toContain('missing: ');
  });

  it('sees an agenda that stands in two posts, and one that says what no longer holds', async () => {
    const isContent = ({ envelope }: Shown) => envelope.address.to === 'post';
    const twice = await faultsWhen((shown) => {
      const content = shown[at(shown, isContent)];
      return content === undefined ? shown : [...shown, { ...content, activityId: 'post-elsewhere' }];
    });
    expect(twice).toEqual(['an agenda stands in 1 posts too many']);
    const old = await faultsWhen((shown) =>
      shown.map((one): Shown => {
        const { notice } = one.envelope;
        if (!isContent(one) || notice.agenda === undefined) return one;
        const envelope: Envelope = {
          ...one.envelope,
          notice: { ...notice, agenda: { ...notice.agenda, slots: [] } },
        };
        return { ...one, envelope };
      }),
    );
    expect(old[0]).toContain('does not say what the rows say');
  });
});
