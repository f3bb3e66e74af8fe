import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/dates/local-date.js';
import type { LocalDate, LocalTime } from '../../../src/domain/calendar/dates/time.js';
import type { Member } from '../../../src/domain/model/group/group.js';
import type { Meeting } from '../../../src/domain/model/group/meeting.js';
import type { Snapshot } from '../../../src/domain/model/snapshot.js';
import { groupTerm, memberTerm } from '../../../src/domain/term/group-term.js';
import { dayOf, type TermEntry, type TermWindow } from '../../../src/domain/term/term.js';
import { groupWith, meeting, person, pointer, sceneOf } from '../group-fixture.js';
import { DutyTown } from '../decisions/lives/duty-town.js';

const window: TermWindow = { from: '2026-04-01' as LocalDate, until: '2026-12-31' as LocalDate };
const internal = { routines: ['internal-collaboration'] };
const knutpunkten = { routines: ['knutpunkten-case', 'knutpunkten-consultation'] };

const words = (entries: readonly TermEntry[]) =>
  entries.map((entry) => {
    const name = entry.kind === 'deadline' ? 'last day' : (entry.name?.en ?? '?');
    return `${dayOf(entry)} ${name}${entry.state === 'planned' ? '' : ` ${entry.state}`}`;
  });
const ofGroup = (snapshot: Snapshot) => groupTerm(sceneOf(snapshot), window);
const of = (snapshot: Snapshot, name: string) => memberTerm(sceneOf(snapshot, person(name)), window);

/** The group with one member changed. */
function withMember(snapshot: Snapshot, name: string, more: Partial<Member>): Snapshot {
  const members = snapshot.members.map((row) =>
    row.id === name ? { ...row, value: { ...row.value, ...more } } : row,
  );
  return { ...snapshot, members };
}

describe('the term of a group', () => {
  it('has its meetings, the last day to register for each, and its own duties, by day', () => {
    expect(words(ofGroup(groupWith()))).toEqual([
      '2026-05-04 last day',
      '2026-05-12 Case meeting',
      '2026-06-12 last day',
      '2026-06-23 Case meeting',
      '2026-06-30 Tell the association of changed representatives and contact persons',
      '2026-06-30 Joint gathering',
      '2026-06-30 Look through the figures in EsMaker before the association follows up',
      '2026-06-30 Report obstacles in the collaboration',
      '2026-12-31 Tell the association of changed representatives and contact persons',
      '2026-12-31 Joint gathering',
      '2026-12-31 Look through the figures in EsMaker before the association follows up',
      '2026-12-31 Report obstacles in the collaboration',
    ]);
  });

  it('keeps a cancelled meeting and its last day, with the revision that the cancelling gave', () => {
    const snapshot = groupWith({
      meetings: [meeting('m-1', '2026-05-12', { state: 'cancelled', revision: 4 })],
    });
    const found = ofGroup(snapshot).filter(({ kind }) => kind !== 'duty');
    expect(found.map(({ kind, state, revision }) => [kind, state, revision])).toEqual([
      ['deadline', 'cancelled', 4],
      ['meeting', 'cancelled', 4],
    ]);
  });

  it('gives a meeting that has moved, and its last day, the same keys on other days', () => {
    const [before, after] = [meeting('m-1', '2026-05-12'), meeting('m-1', '2026-05-19', { revision: 2 })].map(
      (one) => ofGroup(groupWith({ meetings: [one] })).filter(({ kind }) => kind !== 'duty'),
    );
    expect(after?.map(({ key }) => key)).toEqual(before?.map(({ key }) => key));
    expect(after?.map(dayOf)).toEqual(['2026-05-08', '2026-05-19']);
    expect(after?.map(({ revision }) => revision)).toEqual([2, 2]);
  });

  it('counts the days that the group has closed', () => {
    const settings = { minutes: 120, mode: 'digital' as const, closedDays: ['2026-05-08' as LocalDate] };
    const moved = ofGroup(groupWith({ group: { settings } }));
    expect(dayOf(moved[0] as TermEntry) < '2026-05-04').toBe(true);
  });

  it('has one last day where several routines close at the same moment, and says when it ends before the day does', () => {
    const both = groupWith({
      meetings: [meeting('m-1', '2026-05-12', { kind: 'monthly' })],
      group: knutpunkten,
    });
    expect(ofGroup(both).filter(({ kind }) => kind === 'deadline')).toHaveLength(1);
    const noon = ofGroup(
      groupWith({ meetings: [meeting('m-1', '2026-05-12', { kind: 'reconciliation' })], group: internal }),
    );
    expect(noon.find(({ kind }) => kind === 'deadline')).toMatchObject({
      until: { date: '2026-05-11', time: '12:00' },
    });
  });

  it('has the duties of periods that have not begun, and marks what is done', () => {
    const dates = ['2026-05-12', '2026-06-09', '2026-09-08'];
    const all = dates.map((date, i) => meeting(`m-${i + 1}`, date, { kind: 'reconciliation' }));
    const here = new DutyTown(groupWith({ meetings: all, group: internal }), sceneOf(groupWith()).now);
    const documentation = () =>
      words(groupTerm(sceneOf(here.snapshot, 'timer', { now: here.now }), window)).filter((one) =>
        one.includes('Document'),
      );
    expect(documentation()).toEqual([
      '2026-05-20 Document the meeting',
      '2026-06-16 Document the meeting',
      '2026-09-15 Document the meeting',
    ]);
    here.until('2026-05-12', '15:00');
    const whose = ['maria', 'samir'].find((name) => here.do(name, 'documentation', '2026-05-12') === 'done');
    expect(whose).toBeDefined();
    expect(documentation()[0]).toBe('2026-05-20 Document the meeting done');
  });

  it('leaves out what lies outside the days that are looked at', () => {
    const days = { from: '2026-05-12' as LocalDate, until: '2026-06-12' as LocalDate };
    const found = groupTerm(sceneOf(groupWith()), days);
    expect(words(found)).toEqual(['2026-05-12 Case meeting', '2026-06-12 last day']);
  });
});

describe('the term of a member', () => {
  const meetings = [
    '2026-05-04 last day',
    '2026-05-12 Case meeting',
    '2026-06-12 last day',
    '2026-06-23 Case meeting',
  ];
  const obstacles = ['2026-06-30', '2026-12-31'].map((day) => `${day} Report obstacles in the collaboration`);

  it('has the meetings and last days that the role concerns, and the duties that are the member’s', () => {
    const snapshot = groupWith();
    const duties = words(of(snapshot, 'maria')).filter((one) => /gathering|figures/.test(one));
    expect(duties).toHaveLength(4);
    // Each unit reports obstacles; a caseworker has no such duty.
    expect(words(of(snapshot, 'samir'))).toEqual([...meetings, ...obstacles]);
    expect(words(of(snapshot, 'karin'))).toEqual(meetings);
  });

  it('has no last day for someone who may not register', () => {
    // Contact persons come to meetings and register nothing.
    const onlyMeetings = meetings.filter((one) => one.includes('meeting'));
    expect(words(of(groupWith(), 'lena'))).toEqual(onlyMeetings);
    // The employment service registers no cases in this routine.
    expect(words(of(withMember(groupWith(), 'lena', { role: 'representative' }), 'lena'))).toEqual([
      ...onlyMeetings,
      ...obstacles,
    ]);
  });

  it('is nothing for someone with a role that no routine of the group has', () => {
    expect(of(withMember(groupWith(), 'samir', { role: 'controller' }), 'samir')).toEqual([]);
  });

  it.each(['asked', 'left'] as const)('is nothing for someone who has %s', (state) => {
    expect(of(withMember(groupWith(), 'samir', { state }), 'samir')).toEqual([]);
    expect(of(groupWith(), 'stranger')).toEqual([]);
  });

  it('has a duty that goes round in the term of whoever’s turn it is, and leaves out what is done', () => {
    const all = ['2026-05-12', '2026-06-09'].map((date, i) =>
      meeting(`m-${i + 1}`, date, { kind: 'reconciliation' }),
    );
    const here = new DutyTown(groupWith({ meetings: all, group: internal }), sceneOf(groupWith()).now);
    const documents = (name: string) =>
      memberTerm(sceneOf(here.snapshot, person(name), { now: here.now }), window)
        .filter(({ kind, key }) => kind === 'duty' && key.includes('documentation'))
        .map(dayOf);
    const turns = { maria: documents('maria'), samir: documents('samir') };
    expect([...turns.maria, ...turns.samir].sort()).toEqual(['2026-05-20', '2026-06-16']);
    expect(turns.maria).toHaveLength(1);
    const first = turns.maria[0] === '2026-05-20' ? 'maria' : 'samir';
    here.until('2026-05-12', '15:00');
    expect(here.do(first, 'documentation', '2026-05-12')).toBe('done');
    expect(documents(first)).not.toContain('2026-05-20');
  });
});

const dates = fc.integer({ min: 0, max: 240 }).map((n) => addDays('2026-04-02' as LocalDate, n));
const meetingsOf = fc.uniqueArray(
  fc.record({
    date: dates,
    kind: fc.constantFrom('case-meeting', 'reconciliation', 'collaboration', 'monthly', 'gone'),
    state: fc.constantFrom<Meeting['state']>('planned', 'cancelled'),
    revision: fc.integer({ min: 1, max: 9 }),
    time: fc.constantFrom('08:30', '13:00', '16:45').map((time) => time as LocalTime),
  }),
  { selector: ({ date }) => date, maxLength: 12 },
);
const routinesOf = fc.constantFrom(['verksam'], internal.routines, knutpunkten.routines);

describe('whatever meetings a group has', () => {
  it('nothing in its term says who is in it, which units, or which cases', () => {
    fc.assert(
      fc.property(meetingsOf, routinesOf, (all, routines) => {
        const snapshot = groupWith({
          meetings: all.map(({ date, ...more }, i) =>
            meeting(`m-${i + 1}`, date, { ...more, absent: [person('samir')] }),
          ),
          cases: [pointer('BCD-FGH3'), pointer('JKL-MNP4', { meetingId: 'm-2' })],
          group: { routines, name: 'Gruppen' },
        });
        const said = JSON.stringify([
          ofGroup(snapshot),
          ...['maria', 'karin', 'samir', 'lena'].map((one) => of(snapshot, one)),
        ]);
        expect(said).not.toMatch(/maria|karin|samir|lena|kommun|Vårdcentralen|"vc|Arbetsf|BCD|JKL|Rum 1/i);
      }),
    );
  });

  it('a member’s term is a part of the group’s, in order, each entry once', () => {
    fc.assert(
      fc.property(meetingsOf, routinesOf, (all, routines) => {
        const snapshot = groupWith({
          meetings: all.map(({ date, ...more }, i) => meeting(`m-${i + 1}`, date, more)),
          group: { routines },
        });
        const whole = ofGroup(snapshot);
        const keys = whole.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect([...whole].map(dayOf).sort()).toEqual(whole.map(dayOf));
        for (const name of ['maria', 'karin', 'samir', 'lena']) {
          expect(of(snapshot, name).filter(({ key }) => !keys.includes(key))).toEqual([]);
        }
        // A coordinator misses no meeting of a kind that the routines have, cancelled ones neither.
        const own = of(snapshot, 'maria').filter(({ kind }) => kind === 'meeting');
        const named = whole.filter((entry) => entry.kind === 'meeting' && entry.name !== undefined);
        expect(own).toEqual(named);
      }),
    );
  });
});
