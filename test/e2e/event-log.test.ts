import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insert } from '../../src/domain/model/row.js';
import type { Instant } from '../../src/domain/calendar/dates/time.js';
import type { Screen } from './screen.js';
import { codeOn, habo, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

describe('the log of events', () => {
  let town: Town;
  let groupId: string;
  let late: string;
  beforeAll(async () => {
    town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
    await town.move('maria', 'Maria Lund');
    await town.move('karin', 'Karin Ek');
    await town.move('samir', 'Samir Haddad');
    await setUp(town, 'maria', habo);
    await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
    await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
    await register(town, 'karin', { units: ['vårdcentral'] });
    // After the last day, and nobody answers.
    await town.until('2026-05-11', '09:00');
    late = codeOn(await register(town, 'karin', { units: ['vårdcentral'], meeting: '12 maj' }));
    await town.until('2026-05-13', '12:00');
  });
  afterAll(() => town.close());
  const log = (more: object = {}) => town.send('maria', 'events.show', { groupId, ...more });

  it('tells what timers do: the agenda that was published, and the late case that went on', async () => {
    expect((await log()).said).toContain('Samråd publicerade dagordningen: tisdag 12 maj');
    expect((await log({ code: late })).said).toContain('Samråd förde ärendet till ett senare möte');
    const events = await town.store.ledger.list('event', groupId);
    const byTimer = events.filter(({ value }) => value.by === 'timer').map(({ value }) => value.what);
    expect([...new Set(byTimer)].sort()).toEqual(['agenda-published', 'case-sent-on']);
  });

  it('can be read to its end, page by page and back, each event once', async () => {
    const add = async (from: number, to: number) => {
      for (let n = from; n < to; n += 1) {
        const at = new Date(Date.parse('2026-04-02T08:00:00Z') + n * 60_000).toISOString() as Instant;
        const event = { at, by: town.keyOf('maria'), what: 'settings-changed', subject: {} } as const;
        await town.store.ledger.commit([insert('event', groupId, `group|${at}|x~${n}`, event)]);
      }
    };
    await add(0, 130);
    const all = (await town.store.ledger.list('event', groupId, 'group|')).length;
    const read: string[] = [];
    let screen: Screen = await log();
    for (;;) {
      read.push(shown(screen));
      if (!screen.has('Äldre händelser')) break;
      screen = await town.press('maria', screen, 'Äldre händelser');
    }
    expect(read).toHaveLength(Math.ceil(all / 25));
    expect(read[0]).toBe(`${all - 24}–${all} av ${all}`);
    expect(read.at(-1)).toBe(`1–${all % 25} av ${all}`);
    // What happens meanwhile comes behind, and moves no page.
    const late = new Date(Date.parse('2026-05-13T09:00:00Z')).toISOString() as Instant;
    const event = { at: late, by: town.keyOf('maria'), what: 'settings-changed', subject: {} } as const;
    await town.store.ledger.commit([insert('event', groupId, `group|${late}|y~0`, event)]);
    screen = await town.press('maria', screen, 'Nyare händelser');
    expect(shown(screen)).toBe(`${(all % 25) + 1}–${(all % 25) + 25} av ${all + 1}`);
    while (screen.has('Nyare händelser')) screen = await town.press('maria', screen, 'Nyare händelser');
    expect(shown(screen)).toBe(`${all - 23}–${all + 1} av ${all + 1}`);
  });

  it('shows no pages where there is but one, and the last one for a page that is no more', async () => {
    const one = await log({ code: late });
    expect([one.has('Äldre händelser'), one.has('Nyare händelser')]).toEqual([false, false]);
    expect((await log({ code: late, upTo: 900 })).said).toBe(one.said);
  });
});

function shown({ said }: Screen): string {
  return /Händelse (\d+–\d+ av \d+)/.exec(said)?.[1] ?? said;
}
