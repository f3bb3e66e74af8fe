import { describe, expect, it } from 'vitest';
import { startKinds } from '../../../../src/domain/routine/definition/case-life.js';
import { deriveAgenda } from '../../../../src/domain/agenda/derive-agenda.js';
import { eventsOf } from '../../../../src/domain/audit/events-of.js';
import { carry } from '../../../../src/domain/decisions/meetings/carry-cases.js';
import { moveMeeting } from '../../../../src/domain/decisions/meetings/change-meeting.js';
import { recordOutcome } from '../../../../src/domain/decisions/meetings/record-outcome.js';
import { handOverCases } from '../../../../src/domain/decisions/cases/hand-over-cases.js';
import { changeCase, editedOf, withdrawCase } from '../../../../src/domain/decisions/cases/change-case.js';
import { decideLate } from '../../../../src/domain/decisions/cases/late/decide-late.js';
import { decideLateUnits } from '../../../../src/domain/decisions/cases/late/late-units.js';
import { lateCaseAsked, lateCaseDecided } from '../../../../src/domain/notices/kinds/cases/late-cases.js';
import { lateUnitsAsked, lateUnitsDecided } from '../../../../src/domain/notices/kinds/cases/late-units.js';
import type { CaseCode, CasePointer } from '../../../../src/domain/model/case/case-pointer.js';
import { causeOf } from '../../../../src/domain/timers/job.js';
import type { Change } from '../../../../src/domain/model/row.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import type { Timer } from '../../../../src/domain/model/job/timer.js';
import type { Instant, LocalDate, LocalTime } from '../../../../src/domain/calendar/dates/time.js';
import { markOf } from '../../../../src/domain/model/job/opened.js';
import {
  groupWith,
  meeting,
  now,
  person,
  planned,
  pointer,
  routines,
  written,
  sceneOf,
} from '../../group-fixture.js';

const karin = person('karin');
const maria = person('maria');
const late = '2026-05-07T08:00:00.000Z' as Instant;
const start = '2026-05-12T11:00:00.000Z' as Instant;
const edit = (units: string[], meetingId = 'm-1') => ({ units, categories: ['income'], meetingId });
const waiting = (more: Partial<CasePointer> = {}) =>
  groupWith({ cases: [pointer('A', { lateUnits: ['af'], ...more })] });

/** The rows as they are after the changes. */
function applied(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  return {
    ...snapshot,
    cases: snapshot.cases.map((row) => ({ ...row, value: written(changes, 'case', row.id) ?? row.value })),
    meetings: snapshot.meetings.map((row) => ({
      ...row,
      value: written(changes, 'meeting', row.id) ?? row.value,
    })),
  };
}

const caseIn = ({ cases: [row] }: Snapshot) => row?.value;

function timers(changes: readonly Change[], kind: Timer['kind']): readonly Timer[] {
  return changes.flatMap((change) =>
    change.op === 'insert' && change.kind === 'timer' && change.value.kind === kind ? [change.value] : [],
  );
}

const change = (snapshot: Snapshot, units: string[], at = late, meetingId = 'm-1') =>
  changeCase(sceneOf(snapshot, karin, { now: at }), 'A', edit(units, meetingId));
const decide = (snapshot: Snapshot, letIn: boolean, units = ['af'], at = late) =>
  decideLateUnits(sceneOf(snapshot, maria, { now: at }), { code: 'A', units }, letIn);
/** What the clock does when the timer fires. */
const fire = (snapshot: Snapshot, cause: Timer, at: Instant) => {
  const world = { snapshot, routines, cause: causeOf('late-units-decided', cause), now: at };
  return { told: lateUnitsDecided.recipients(world), changes: lateUnitsDecided.fired?.(world) ?? [] };
};
const unanswered = (snapshot: Snapshot, units: string[]) => {
  const [timer] = timers(change(groupWith({ cases: [pointer('A')] }), units).changes, 'late-units-decided');
  if (timer === undefined) throw new Error('the clock decides');
  return { ...timer, at: start, snapshot };
};

describe('a unit that is added', () => {
  it.each([
    ['before the last day is called at once', now, 'm-1', { units: ['vc', 'af'] }],
    ['after it waits for the coordinator', late, 'm-1', { units: ['vc'], lateUnits: ['af'] }],
    [
      'with a move to a later meeting comes in time there',
      late,
      'm-2',
      { units: ['vc', 'af'], meetingId: 'm-2' },
    ],
  ] as const)('%s', (_, at, meetingId, expected) => {
    const { changes } = change(groupWith({ cases: [pointer('A')] }), ['vc', 'af'], at, meetingId);
    const after = written(changes, 'case', 'A');
    expect(after).toMatchObject(expected);
    expect(after?.lateUnits).toEqual('lateUnits' in expected ? expected.lateUnits : undefined);
  });

  it('late is known to nobody, stands on no agenda and owes no answer; the coordinator is asked and the clock set', () => {
    const snapshot = groupWith({ cases: [pointer('A')] });
    const { changes, result } = change(snapshot, ['vc', 'af']);
    expect(planned(changes)).toEqual(['late-units-asked', 'late-units-decided']);
    expect(timers(changes, 'late-units-decided')).toMatchObject([{ at: start, facts: { units: 'af' } }]);
    expect(result).toMatchObject({
      kind: 'changed',
      waits: { what: 'units', unitNames: ['Arbetsförmedlingen'], nobodyToAsk: false },
    });
    const after = applied(snapshot, changes);
    const [row] = after.meetings;
    const agenda = row && deriveAgenda(sceneOf(after), row.value);
    expect(JSON.stringify(agenda)).not.toContain('af');
  });

  it('to an acute case waits for nothing', () => {
    const routine = routines.get('internal-collaboration');
    const kind = startKinds(routine)[0] ?? '';
    const snapshot = groupWith({
      group: { routines: [routine.id] },
      meetings: [meeting('m-1', '2026-05-12', { kind })],
      cases: [pointer('A', { routine: routine.id, type: 'acute' })],
    });
    const categories = [routine.registration.categories[0]?.id ?? ''];
    const closed = '2026-05-12T09:00:00.000Z' as Instant;
    const wanted = { units: ['vc', 'af'], categories, meetingId: 'm-1' };
    const { changes } = changeCase(sceneOf(snapshot, karin, { now: closed }), 'A', wanted);
    expect(written(changes, 'case', 'A')).toMatchObject({ units: ['vc', 'af'] });
    expect(planned(changes)).not.toContain('late-units-asked');
  });

  it('once the meeting has begun is refused at its field, with the way on', () => {
    const { changes, result } = change(groupWith({ cases: [pointer('A')] }), ['vc', 'af'], start);
    expect(changes).toEqual([]);
    expect(result).toEqual({ kind: 'faults', faults: [{ field: 'units', code: 'begun' }] });
    const moved = change(groupWith({ cases: [pointer('A')] }), ['vc', 'af'], start, 'm-2');
    expect(written(moved.changes, 'case', 'A')).toMatchObject({ units: ['vc', 'af'], meetingId: 'm-2' });
  });

  it('in the place of every other makes the case itself late: those before may stay away, and its question is asked', () => {
    const snapshot = groupWith({ cases: [pointer('A')] });
    const { changes, result } = change(snapshot, ['af']);
    expect(written(changes, 'case', 'A')).toMatchObject({ state: 'waiting-late', units: ['af'] });
    expect(planned(changes)).toEqual(
      expect.arrayContaining(['case-changed', 'late-case-asked', 'late-case-decided']),
    );
    expect(planned(changes)).not.toContain('case-registered');
    expect(result).toMatchObject({ waits: { what: 'case' } });
  });

  it('to a group where nobody may answer is told to whoever added it', () => {
    const group = groupWith({ cases: [pointer('A')] });
    const members = group.members.map((row) => ({ ...row, value: { ...row.value, coordinator: false } }));
    expect(change({ ...group, members }, ['vc', 'af']).result).toMatchObject({
      waits: { nobodyToAsk: true },
    });
  });

  it('twice is asked about once; another is asked about for itself', () => {
    expect(change(waiting(), ['vc', 'af']).changes).toEqual([]);
    const four = groupWith({
      cases: [pointer('A', { units: ['vc'], lateUnits: ['af'], registeringUnit: 'kommun' })],
    });
    const units = [
      ...four.units,
      {
        ...four.units[0],
        id: 'fk',
        value: { id: 'fk', name: 'Försäkringskassan', party: 'social-insurance' },
      },
    ];
    const more = change({ ...four, units } as Snapshot, ['vc', 'af', 'fk']);
    expect(timers(more.changes, 'late-units-asked').map(({ facts }) => facts)).toEqual([{ units: 'fk' }]);
    expect(written(more.changes, 'case', 'A')).toMatchObject({ units: ['vc'], lateUnits: ['af', 'fk'] });
  });

  it('and taken off again while it waits leaves nothing to answer', () => {
    const { changes } = change(waiting(), ['vc']);
    expect(planned(changes)).toEqual([]);
    const after = applied(waiting(), changes);
    expect(caseIn(after)).not.toHaveProperty('lateUnits');
    expect(decide(after, true)).toEqual({ changes: [], result: { kind: 'already', letIn: false } });
  });

  it('beside other changes leaves those to be told', () => {
    const wanted = { ...edit(['vc', 'af']), categories: ['income', 'health'] };
    const known = routines.get('verksam').registration.categories.map(({ id }) => id);
    const { changes } = changeCase(sceneOf(groupWith({ cases: [pointer('A')] }), karin, { now: late }), 'A', {
      ...wanted,
      categories: known.slice(0, 2),
    });
    expect(planned(changes)).toEqual(['case-changed', 'late-units-asked', 'late-units-decided']);
  });

  it('leaves a form that was opened before the answer to be seen again only when the answer was no', () => {
    const opened = markOf(editedOf(pointer('A', { lateUnits: ['af'] })));
    const saved = (letIn: boolean) =>
      changeCase(
        sceneOf(applied(waiting(), decide(waiting(), letIn).changes), karin, { now: late }),
        'A',
        edit(['vc', 'af'], 'm-2'),
        opened,
      ).result.kind;
    expect([saved(true), saved(false)]).toEqual(['changed', 'changed-since']);
  });
});

describe('the coordinator’s answer about units that came late', () => {
  it('yes calls them: they are told and asked for their kvittens, the others hear of the change, the registrant of the answer', () => {
    const { changes, result } = decide(waiting(), true);
    expect(result).toEqual({ kind: 'decided', letIn: true });
    expect(caseIn(applied(waiting(), changes))).toMatchObject({ units: ['vc', 'af'], revision: 2 });
    expect(caseIn(applied(waiting(), changes))).not.toHaveProperty('lateUnits');
    expect(planned(changes)).toEqual([
      'case-changed',
      'case-registered',
      'acknowledgement-missing-deputy',
      'acknowledgement-missing-coordinator',
      'late-units-decided',
    ]);
  });

  it('yes brings an agenda that is published up to a new revision', () => {
    const meetings = [meeting('m-1', '2026-05-12', { agendaState: 'published', agendaRevision: 1 })];
    const published = groupWith({ meetings, cases: [pointer('A', { lateUnits: ['af'] })] });
    expect(written(decide(published, true).changes, 'meeting', 'm-1')?.agendaRevision).toBe(2);
    expect(planned(decide(published, false).changes)).not.toContain('agenda-content');
  });

  it('no drops only them, and only the registrant hears', () => {
    const { changes, result } = decide(waiting(), false);
    expect(result).toEqual({ kind: 'decided', letIn: false });
    expect(caseIn(applied(waiting(), changes))).toMatchObject({
      state: 'registered',
      units: ['vc'],
      revision: 1,
    });
    expect(caseIn(applied(waiting(), changes))).not.toHaveProperty('lateUnits');
    expect(planned(changes)).toEqual(['late-units-decided']);
  });

  it.each([true, false])(
    'that comes once more (%s) is answered as the first time; the other answer as answered',
    (letIn) => {
      const after = applied(waiting(), decide(waiting(), letIn).changes);
      expect(decide(after, letIn)).toEqual({ changes: [], result: { kind: 'already', letIn } });
      expect(decide(after, !letIn)).toEqual({ changes: [], result: { kind: 'already', letIn } });
    },
  );

  it('counts for the units that its question named, and for no other', () => {
    const both = waiting({ lateUnits: ['af', 'fk'] });
    expect(caseIn(applied(both, decide(both, false, ['af']).changes))).toMatchObject({
      units: ['vc'],
      lateUnits: ['fk'],
    });
    expect(caseIn(applied(both, decide(both, true, ['af', 'elsewhere']).changes))).toMatchObject({
      units: ['vc', 'af'],
      lateUnits: ['fk'],
    });
    expect(decide(both, true, []).result).toEqual({ kind: 'already', letIn: false });
  });

  it('yes calls no unit that has left the group, nor to a meeting that has begun or is cancelled', () => {
    const gone = waiting({ lateUnits: ['gone'] });
    expect(decide(gone, true, ['gone']).result).toEqual({ kind: 'decided', letIn: false });
    expect(decide(waiting(), true, ['af'], start).result).toEqual({ kind: 'decided', letIn: false });
    const cancelled = groupWith({
      meetings: [meeting('m-1', '2026-05-12', { state: 'cancelled' })],
      cases: [pointer('A', { lateUnits: ['af'] })],
    });
    expect(caseIn(applied(cancelled, decide(cancelled, true).changes))?.units).toEqual(['vc']);
  });

  it('is given by whom the routine lets, also about a case of one’s own', () => {
    const answerOf = (who: string) =>
      decideLateUnits(sceneOf(waiting(), person(who), { now: late }), { code: 'A', units: ['af'] }, true)
        .result.kind;
    expect([answerOf('samir'), answerOf('karin'), answerOf('nobody')]).toEqual([
      'notAllowed',
      'notAllowed',
      'notFound',
    ]);
    const own = waiting({ owner: maria });
    expect(decide(own, true).result.kind).toBe('decided');
  });

  it('comes too late for a case that is withdrawn, and is asked anew when the case itself waits by then', () => {
    const withdrawn = applied(waiting(), withdrawCase(sceneOf(waiting(), karin, { now: late }), 'A').changes);
    expect(caseIn(withdrawn)).not.toHaveProperty('lateUnits');
    expect(decide(withdrawn, true).result.kind).toBe('settled');
    const all = applied(waiting(), change(waiting(), ['af']).changes);
    expect(caseIn(all)).toMatchObject({ state: 'waiting-late', units: ['af'] });
    expect(decide(all, true).result.kind).toBe('changed-since');
  });

  it('stands in the log of events as the coordinator’s', () => {
    const deed = (changes: readonly Change[], by = maria) =>
      eventsOf(sceneOf(waiting(), by, { now: late }), changes, 'e').flatMap((one) =>
        one.op === 'insert' && one.kind === 'event' ? [one.value.what] : [],
      );
    expect(deed(decide(waiting(), true).changes)).toEqual(['units-let-in']);
    expect(deed(decide(waiting(), false).changes)).toEqual(['units-left-out']);
    expect(deed(change(waiting(), ['vc']).changes, karin)).toEqual(['case-changed']);
  });
});

describe('units that wait when', () => {
  const cause = unanswered(waiting(), ['vc', 'af']);

  it('nobody has answered by the time the meeting begins are dropped, and the registrant is told', () => {
    const { told, changes } = fire(waiting(), cause, start);
    expect(told).toEqual([{ to: 'person', person: karin }]);
    const after = applied(waiting(), changes);
    expect(caseIn(after)).toMatchObject({ state: 'registered', units: ['vc'] });
    expect(caseIn(after)).not.toHaveProperty('lateUnits');
    const world = { snapshot: after, routines, cause: causeOf('late-units-decided', cause), now: start };
    expect(lateUnitsDecided.notice(world, { to: 'person', person: karin })).toMatchObject({
      accepted: false,
      unitNames: ['Arbetsförmedlingen'],
    });
  });

  it.each([
    ['answered', groupWith({ cases: [pointer('A', { units: ['vc', 'af'] })] })],
    ['withdrawn', groupWith({ cases: [pointer('A', { state: 'withdrawn' })] })],
    ['purged', groupWith()],
  ])('the clock comes, but are %s by then, lead to nothing', (_, snapshot) => {
    expect(fire(snapshot, cause, start)).toEqual({ told: [], changes: [] });
  });

  it('the meeting is moved to where they come in time are called at once, and their registrant is told', () => {
    const to = { date: '2026-06-09' as LocalDate, time: '13:00' as LocalTime };
    const moved = moveMeeting(sceneOf(waiting(), maria, { now: late }), 'm-1', to);
    const [timer] = timers(moved.changes, 'late-units-decided');
    expect(timer).toMatchObject({ at: late });
    if (timer === undefined) return;
    const after = applied(waiting(), moved.changes);
    const { told, changes } = fire(after, timer, late);
    expect(told).toHaveLength(1);
    expect(planned(changes)).toContain('case-registered');
    const called = applied(after, changes);
    expect(caseIn(called)).toMatchObject({ units: ['vc', 'af'] });
    const world = { snapshot: called, routines, cause: causeOf('late-units-decided', timer), now: late };
    expect(lateUnitsDecided.notice(world, { to: 'person', person: karin })).toMatchObject({ accepted: true });
  });

  it('the meeting is moved a day wait until it begins then, whichever timer comes first', () => {
    const to = { date: '2026-05-13' as LocalDate, time: '13:00' as LocalTime };
    const moved = moveMeeting(sceneOf(waiting(), maria, { now: late }), 'm-1', to);
    expect(timers(moved.changes, 'late-units-decided')).toMatchObject([{ at: '2026-05-13T11:00:00.000Z' }]);
    const after = applied(waiting(), moved.changes);
    const { told, changes } = fire(after, cause, start);
    expect(told).toEqual([]);
    expect(written(changes, 'case', 'A')).toBeUndefined();
    expect(timers(changes, 'late-units-decided')).toMatchObject([{ at: '2026-05-13T11:00:00.000Z' }]);
  });

  it('many a case has at a meeting that is moved stay within what one transaction holds; the clock finds the rest', () => {
    const cases = Array.from({ length: 130 }, (_, i) => pointer(`A${i}`, { lateUnits: ['af'] }));
    const to = { date: '2026-06-09' as LocalDate, time: '13:00' as LocalTime };
    const { changes } = moveMeeting(sceneOf(groupWith({ cases }), maria, { now: late }), 'm-1', to);
    expect(changes.length).toBeLessThan(100);
    expect(timers(changes, 'late-units-decided').length).toBeGreaterThan(50);
  });

  it('the meeting is cancelled go on with the case and are called there', () => {
    const [row] = waiting().cases;
    const [, next] = waiting().meetings;
    if (row === undefined || next === undefined) throw new Error('the fixture has rows');
    const { changes } = carry(sceneOf(waiting(), 'timer', { now: late }), row, next, 'cancelled');
    expect(written(changes, 'case', 'A')).toMatchObject({ meetingId: 'm-2', units: ['vc', 'af'] });
    expect(written(changes, 'case', 'A')).not.toHaveProperty('lateUnits');
    expect(planned(changes)).toEqual(expect.arrayContaining(['case-registered', 'late-units-decided']));
  });

  it('the case is carried over before the meeting has begun are called to the next', () => {
    const day = '2026-05-12T09:00:00.000Z' as Instant;
    const given = { outcome: 'carried-over', carriedOnBy: [], consentShown: true };
    const { changes } = recordOutcome(sceneOf(waiting(), maria, { now: day }), 'A', given);
    expect(written(changes, 'case', 'A')).toMatchObject({ meetingId: 'm-2', units: ['vc', 'af'] });
    expect(planned(changes)).toEqual(
      expect.arrayContaining(['case-changed', 'case-registered', 'late-units-decided']),
    );
  });

  it('the case is moved by its owner, or handed over, follow it', () => {
    const moved = change(waiting(), ['vc', 'af'], late, 'm-2');
    expect(written(moved.changes, 'case', 'A')).toMatchObject({ meetingId: 'm-2', units: ['vc', 'af'] });
    const { changes } = handOverCases(sceneOf(waiting(), karin, { now: late }), 'all', maria);
    expect(written(changes, 'case', 'A')).toMatchObject({ owner: maria, lateUnits: ['af'] });
  });
});

describe('the question about units that came late', () => {
  const cause = (units: string) => ({
    kind: 'late-units-asked' as const,
    subject: { code: 'A' as CaseCode },
    occurrence: 'x',
    facts: { units: [units] },
  });

  it('goes to whoever may answer, and names the units that it would call', () => {
    const world = { snapshot: waiting(), routines, cause: cause('af'), now: late };
    expect(lateUnitsAsked.recipients(world)).toEqual([{ to: 'person', person: maria }]);
    expect(lateUnitsAsked.notice(world, { to: 'person', person: maria })).toMatchObject({
      unitNames: ['Arbetsförmedlingen'],
      unitIds: ['af'],
    });
  });

  it('is not asked when nothing waits any more', () => {
    const world = { snapshot: groupWith({ cases: [pointer('A')] }), routines, cause: cause('af'), now: late };
    expect(lateUnitsAsked.recipients(world)).toEqual([]);
    expect(lateUnitsAsked.notice(world, { to: 'person', person: maria })).toBeUndefined();
  });
});

describe('a late case', () => {
  const snapshot = groupWith({ cases: [pointer('A', { state: 'waiting-late', createdAt: late })] });

  it('whose owner adds a unit is asked about anew; a yes to the question before calls nobody', () => {
    const { changes } = change(snapshot, ['vc', 'af']);
    expect(planned(changes)).toEqual(['late-case-asked']);
    const after = applied(snapshot, changes);
    const yes = (units: string[]) =>
      decideLate(sceneOf(after, maria, { now: late }), 'A', true, { units, meetingId: 'm-1' }).result.kind;
    expect([yes(['vc']), yes(['vc', 'af'])]).toEqual(['changed-since', 'changed']);
    const world = {
      snapshot: after,
      routines,
      cause: {
        kind: 'late-case-asked' as const,
        subject: { code: 'A' as CaseCode },
        occurrence: '2',
        facts: {},
      },
      now: late,
    };
    expect(lateCaseAsked.notice(world, { to: 'person', person: maria })).toMatchObject({
      unitNames: ['Vårdcentralen', 'Arbetsförmedlingen'],
      unitIds: ['vc', 'af'],
    });
  });

  it('whose units were all exchanged is answered as the first time when the yes comes once more', () => {
    const exchanged = applied(
      groupWith({ cases: [pointer('A')] }),
      change(groupWith({ cases: [pointer('A')] }), ['af']).changes,
    );
    const asked = { units: ['af'], meetingId: 'm-1' };
    const first = decideLate(sceneOf(exchanged, maria, { now: late }), 'A', true, asked);
    expect(first.result.kind).toBe('changed');
    const again = decideLate(
      sceneOf(applied(exchanged, first.changes), maria, { now: late }),
      'A',
      true,
      asked,
    );
    expect(again).toEqual({ changes: [], result: { kind: 'already', letIn: true } });
  });

  it.each([
    ['to where it comes in time is taken up there at once', '2026-06-09', 'm-1', true],
    [
      'to a day when it is still late waits until the meeting begins then',
      '2026-05-13',
      undefined,
      undefined,
    ],
  ] as const)('whose meeting is moved %s', (_, date, meetingId, accepted) => {
    const to = { date: date as LocalDate, time: '13:00' as LocalTime };
    const moved = moveMeeting(sceneOf(snapshot, maria, { now: late }), 'm-1', to);
    const [timer] = timers(moved.changes, 'late-case-decided');
    if (timer === undefined) throw new Error('the clock decides');
    const after = applied(snapshot, moved.changes);
    const world = { snapshot: after, routines, cause: causeOf('late-case-decided', timer), now: late };
    const changes = lateCaseDecided.fired?.(world) ?? [];
    expect(written(changes, 'case', 'A')?.meetingId).toBe(meetingId);
    expect(lateCaseDecided.recipients(world)).toHaveLength(meetingId === undefined ? 0 : 1);
    const told = { ...world, snapshot: applied(after, changes) };
    expect(lateCaseDecided.notice(told, { to: 'person', person: karin })?.accepted).toBe(accepted);
  });
});
