import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/calendar/dates/local-date.js';
import { later } from '../../../../src/domain/calendar/dates/later.js';
import { withoutPeople } from '../../../../src/domain/decisions/retention/forget-people.js';
import { planPurge } from '../../../../src/domain/decisions/retention/plan-purge.js';
import { settledBefore } from '../../../../src/domain/life/reading/life.js';
import { lifeSchema } from '../../../../src/domain/life/reading/life-schema.js';
import type { Meeting } from '../../../../src/domain/model/group/meeting.js';
import { bookOf } from '../../../../src/domain/routine/definition/routine-book.js';
import { insert, replace } from '../../../../src/domain/model/row.js';
import type { Instant, LocalDate } from '../../../../src/domain/calendar/dates/time.js';
import { groupWith, meeting, person, routines, sceneOf } from '../../group-fixture.js';
import { DutyTown } from './duty-town.js';

const start = '2026-04-20T08:00:00.000Z' as Instant;
const dates = ['2026-05-12', '2026-06-09', '2026-09-08', '2026-10-13', '2026-11-10', '2026-12-08'];
const meetings = dates.map((date, i) => meeting(`m-${i + 1}`, date, { kind: 'reconciliation' }));
const internal = { routines: ['internal-collaboration'] };

/** Maria convenes and represents a unit, Samir represents another, Lena a third. */
function town(all: readonly Meeting[] = meetings, now = start): DutyTown {
  const snapshot = groupWith({ meetings: all, group: internal });
  const members = snapshot.members.map((row) =>
    row.id === 'lena' ? { ...row, value: { ...row.value, role: 'representative' as const } } : row,
  );
  return new DutyTown({ ...snapshot, members }, now);
}

function changeMeeting(here: DutyTown, id: string, more: Partial<Meeting>) {
  const row = here.snapshot.meetings.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no meeting ${id}`);
  here.decide([replace(row, { ...row.value, ...more })]);
}

const about = (here: DutyTown, task: string) =>
  here.told
    .filter((one) => one.task === task)
    .map(({ to, on, overdue }) => `${to} ${on}${overdue ? ' late' : ''}`);

describe('the duties of a group', () => {
  it('begin with the first decision that meets the group, once', () => {
    const here = town();
    expect(here.snapshot.lives.map(({ id }) => id)).toEqual(['internal-collaboration~duties']);
    expect(here.decide([])).toEqual([]);
    expect(here.unplanned()).toEqual([]);
  });

  it('are not begun while the group’s meetings are still being written', () => {
    const snapshot = groupWith({ group: { ...internal, state: 'creating' } });
    expect(new DutyTown(snapshot, start).snapshot.lives).toEqual([]);
  });

  it('remind whose turn it is two working days before the meeting, and the convener when it is late', () => {
    const here = town();
    here.until('2026-06-03');
    // 12 May is a Tuesday; to be done within five working days, Ascension Day not among them.
    expect(about(here, 'documentation')).toEqual([
      'lena 2026-05-08',
      'lena 2026-05-21 late',
      'maria 2026-05-25 late',
    ]);
  });

  it('are silent once done', () => {
    const here = town();
    here.until('2026-05-12', '15:00');
    expect(here.do('lena', 'documentation', '2026-05-12')).toBe('done');
    here.until('2026-06-03');
    expect(about(here, 'documentation')).toEqual(['lena 2026-05-08']);
  });

  it('go round fairly, and pass over who cannot come', () => {
    const here = town();
    const turns: string[] = [];
    for (const [i, date] of dates.entries()) {
      if (i === 2) changeMeeting(here, 'm-3', { absent: [person('samir'), person('lena')] });
      here.until(date, '15:00');
      const [turn] = here.open('maria', 'documentation').filter(({ period }) => period === date);
      const who = turn?.whose[0] ?? '';
      turns.push(who);
      expect(here.do(who, 'documentation', date)).toBe('done');
    }
    expect(turns).toEqual(['lena', 'maria', 'maria', 'samir', 'lena', 'samir']);
  });

  it('are another’s at the next meeting although the former has not been ticked off, and both may do theirs', () => {
    const here = town();
    here.until('2026-06-08');
    expect(here.open('maria', 'documentation').map(({ period, whose }) => [period, ...whose])).toEqual([
      ['2026-05-12', 'lena'],
      ['2026-06-09', 'maria'],
    ]);
    expect(here.do('maria', 'documentation', '2026-06-09')).toBe('done');
    expect(here.do('lena', 'documentation', '2026-05-12')).toBe('done');
  });

  it('follow a meeting that is moved, moved back, cancelled or added', () => {
    const here = town([meeting('m-1', '2026-05-12', { kind: 'reconciliation' })]);
    changeMeeting(here, 'm-1', { date: '2026-05-19' as LocalDate });
    here.until('2026-05-11');
    expect(about(here, 'documentation')).toEqual([]);
    changeMeeting(here, 'm-1', { date: '2026-05-12' as LocalDate });
    here.until('2026-05-11', '12:00');
    expect(about(here, 'documentation')).toEqual(['lena 2026-05-11']);
    changeMeeting(here, 'm-1', { state: 'cancelled' });
    here.until('2026-08-20');
    expect(about(here, 'documentation')).toEqual(['lena 2026-05-11']);
    const added = meeting('m-2', '2026-09-08', { kind: 'reconciliation' });
    here.decide([insert('meeting', 'g', 'm-2', added)]);
    here.until('2026-09-08');
    expect(about(here, 'documentation')).toEqual(['lena 2026-05-11', 'lena 2026-09-04']);
    expect(here.unplanned()).toEqual([]);
  });

  it('come again each term, and one that was forgotten is owed still', () => {
    const here = town();
    here.until('2026-07-20');
    expect(here.open('maria', 'inventory').map(({ period }) => period)).toEqual(['2026-06-30', '2026-12-31']);
    expect(about(here, 'inventory')).toEqual([
      'maria 2026-05-18',
      'maria 2026-06-23',
      'maria 2026-07-01 late',
    ]);
    expect(here.do('maria', 'inventory', '2026-06-30')).toBe('done');
    expect(here.do('maria', 'inventory', '2026-12-31')).toBe('done');
    here.until('2027-01-20');
    expect(here.open('maria', 'inventory').map(({ period }) => period)).toEqual(['2027-06-30']);
  });

  it('ask each unit by itself, and only those of the unit may answer', () => {
    const here = town();
    const all = { visits: 'all' };
    expect(here.do('samir', 'new-staff', '2026-12-31', {}, 'vc')).toBe('faults');
    expect(here.do('samir', 'new-staff', '2026-12-31', { visits: 'all of them' }, 'vc')).toBe('faults');
    expect(here.do('lena', 'new-staff', '2026-12-31', all, 'vc')).toBe('notAllowed');
    expect(here.do('samir', 'new-staff', '2026-12-31', all, 'vc')).toBe('done');
    expect(here.open('maria', 'new-staff').map(({ whose }) => whose)).toEqual([['lena'], ['maria']]);
  });

  it('are seen whole by the convener, and by others where they are theirs', () => {
    const here = town();
    expect(here.open('maria').map(({ task }) => task)).toEqual([
      'documentation',
      ...['coming-transfers', 'coming-transfers', 'coming-transfers'],
      'inventory',
      'evaluation',
      'new-staff',
      'new-staff',
      'new-staff',
    ]);
    expect(here.open('lena').map(({ task }) => task)).toEqual([
      'documentation',
      'coming-transfers',
      'new-staff',
    ]);
    expect(here.open('karin')).toEqual([]);
    expect(here.open('nobody')).toEqual([]);
  });

  it('are done once however often the press comes, and by one', () => {
    const here = town();
    expect(here.do('karin', 'inventory', '2026-06-30')).toBe('notAllowed');
    expect(here.do('nobody', 'inventory', '2026-06-30')).toBe('notFound');
    expect(here.do('maria', 'inventory', '2026-06-30')).toBe('done');
    const { lives } = here.snapshot;
    expect(here.do('maria', 'inventory', '2026-06-30')).toBe('done');
    expect(here.snapshot.lives).toBe(lives);
    expect(here.do('lena', 'documentation', '2026-05-12')).toBe('done');
    expect(here.do('samir', 'documentation', '2026-05-12')).toBe('done-by-another');
  });

  it('are taken back by who did them or by the convener, once, and are then reminded of again', () => {
    const here = town();
    here.until('2026-05-12', '15:00');
    here.do('lena', 'documentation', '2026-05-12');
    expect(here.takeBack('samir', 'documentation', '2026-05-12')).toBe('notAllowed');
    here.until('2026-05-22');
    expect(here.takeBack('maria', 'documentation', '2026-05-12')).toBe('taken-back');
    const { lives } = here.snapshot;
    expect(here.takeBack('maria', 'documentation', '2026-05-12')).toBe('taken-back');
    expect(here.snapshot.lives).toBe(lives);
    here.until('2026-05-26');
    expect(about(here, 'documentation').slice(-1)).toEqual(['maria 2026-05-25 late']);
    expect(here.unplanned()).toEqual([]);
  });
});

describe('what is kept of duties', () => {
  const retention = {
    reference: 'SN 2026/1',
    decidedOn: '2026-01-01' as LocalDate,
    days: 100,
    by: person('maria'),
    at: start,
  };

  it('is cut after the period of meetings, without any period being owed anew', () => {
    const here = town();
    here.do('maria', 'inventory', '2026-06-30');
    here.until('2027-07-05', '08:00');
    here.do('maria', 'inventory', '2026-12-31');
    const { group } = here.snapshot;
    const decided = { ...here.snapshot, group: { ...group, value: { ...group.value, retention } } };
    const plan = planPurge(sceneOf(decided, 'timer', { now: here.now }));
    expect(plan?.dutiesBefore).toBe('2026-07-05');
    expect(plan?.counts['duties']).toBe(1);
    const [row] = here.snapshot.lives;
    if (row === undefined) throw new Error('no duties');
    const life = settledBefore(row.value.life, '2026-07-05' as LocalDate);
    here.decide([replace(row, { ...row.value, life })]);
    expect(here.open('maria', 'inventory').map(({ period }) => period)).toEqual(['2027-06-30', '2027-12-31']);
    // A second night finds nothing more.
    expect(settledBefore(life, '2026-07-06' as LocalDate)).toBe(life);
  });

  it('names nobody who has been forgotten', () => {
    const here = town();
    here.do('lena', 'documentation', '2026-05-12');
    const [row] = here.snapshot.lives;
    if (row === undefined) throw new Error('no duties');
    expect(JSON.stringify(withoutPeople(row, [person('lena')]))).not.toContain('t|lena');
  });
});

describe('the timers of duties', () => {
  const move = fc.record({
    what: fc.constantFrom('move', 'cancel', 'open', 'add', 'do', 'back', 'close', 'absent'),
    which: fc.nat(5),
    days: fc.integer({ min: 1, max: 60 }),
  });

  it('are those of the clocks whatever happens, and none is made twice', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const here = town();
        for (const { what, which, days } of moves) {
          step(here, what, which, days);
          expect(here.unplanned()).toEqual([]);
          here.until(later(here.now, days * 86_400).slice(0, 10));
          expect(here.unplanned()).toEqual([]);
        }
        const heard = here.told.map((one) => JSON.stringify([one.to, one.on, one.task, one.period]));
        expect(heard.length - new Set(heard).size).toBeLessThanOrEqual(moves.length);
      }),
      { numRuns: 25 },
    );
  });

  it('are planned in pieces where one transaction has no room for all', () => {
    const chase = Array.from({ length: 8 }, (_, i) => ({
      after: { days: -i },
      tell: { roles: ['coordinator'] },
    }));
    const tasks = Array.from({ length: 20 }, (_, i) => ({
      id: `task-${i}`,
      name: { sv: `Uppgift ${i}`, en: `Task ${i}` },
      who: { roles: ['coordinator'] },
      every: { per: 'term' },
      chase,
    }));
    const def = lifeSchema.parse({
      id: 'duties',
      about: 'group',
      start: 'running',
      stages: [{ id: 'running', name: { sv: 'Pågår', en: 'Running' }, tasks }],
    });
    const base = routines.get('internal-collaboration');
    const routine = { ...base, lives: [...base.lives.filter(({ about: one }) => one === 'case'), def] };
    const book = bookOf([routine]);
    const here = new DutyTown(groupWith({ group: internal }), start, book);
    expect(here.unplanned().length).toBeGreaterThan(0);
    here.until('2026-04-21');
    expect(here.unplanned()).toEqual([]);
    here.until('2026-07-02');
    expect(here.told).toHaveLength(20 * 8);
    expect(here.unplanned()).toEqual([]);
  });
});

/** Something that happens in the group; nothing when it cannot. */
function step(here: DutyTown, what: string, which: number, days: number): void {
  const row = here.snapshot.meetings[which % here.snapshot.meetings.length];
  const today = here.now.slice(0, 10) as LocalDate;
  const date = addDays(today, days);
  const [duty] = here.open('maria');
  switch (what) {
    case 'move':
      if (row !== undefined && row.value.date > today) changeMeeting(here, row.id, { date });
      return;
    case 'cancel':
    case 'open':
      if (row !== undefined)
        changeMeeting(here, row.id, { state: what === 'cancel' ? 'cancelled' : 'planned' });
      return;
    case 'absent':
      if (row !== undefined) changeMeeting(here, row.id, { absent: [person('lena')] });
      return;
    case 'add': {
      const id = `m-${here.snapshot.meetings.length + 1}`;
      here.decide([insert('meeting', 'g', id, meeting(id, date, { kind: 'reconciliation' }))]);
      return;
    }
    case 'close': {
      const { group } = here.snapshot;
      const settings = { ...group.value.settings, closedDays: [date] };
      here.decide([replace(group, { ...group.value, settings })]);
      return;
    }
    case 'do':
      if (duty !== undefined) here.do(duty.whose[0] ?? '', duty.task, duty.period ?? '');
      return;
    case 'back':
      if (duty !== undefined) here.takeBack('maria', duty.task, duty.period ?? '');
      return;
  }
}
