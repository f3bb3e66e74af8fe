import { describe, expect, it } from 'vitest';
import type { PersonKey } from '../../../../src/domain/model/person/person.js';
import { lateCaseDecided } from '../../../../src/domain/notices/kinds/cases/late-cases.js';
import { changeCase, withdrawCase } from '../../../../src/domain/decisions/cases/change-case.js';
import { decideLate } from '../../../../src/domain/decisions/cases/late/decide-late.js';
import { handOverCases } from '../../../../src/domain/decisions/cases/hand-over-cases.js';
import type { CaseCode } from '../../../../src/domain/model/case/case-pointer.js';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { groupWith, now, person, planned, pointer, routines, sceneOf, written } from '../../group-fixture.js';

const karin = person('karin');
const edit = (units: string[], meetingId = 'm-1') => ({ units, categories: ['income'], meetingId });

describe('a change of a case', () => {
  it('tells those who were concerned and those who become so', () => {
    const snapshot = groupWith({ cases: [pointer('A')] });
    const { changes } = changeCase(sceneOf(snapshot, karin), 'A', edit(['vc', 'af']));
    expect(planned(changes)).toEqual([
      'case-changed',
      'case-registered',
      'acknowledgement-missing-deputy',
      'acknowledgement-missing-coordinator',
    ]);
  });

  it('of a late case that waits tells no unit yet: the coordinator is asked about those that it calls now', () => {
    const snapshot = groupWith({ cases: [pointer('A', { state: 'waiting-late' })] });
    expect(planned(changeCase(sceneOf(snapshot, karin), 'A', edit(['vc', 'af'])).changes)).toEqual([
      'late-case-asked',
    ]);
  });

  it('of nothing changes nothing', () => {
    const snapshot = groupWith({ cases: [pointer('A')] });
    expect(changeCase(sceneOf(snapshot, karin), 'A', edit(['vc'])).changes).toEqual([]);
  });

  it('drops the acknowledgement of a unit that is no longer concerned', () => {
    const acknowledgements = [{ unitId: 'vc', by: person('samir'), answer: 'known' as const, at: now }];
    const snapshot = groupWith({ cases: [pointer('A', { acknowledgements })] });
    const { changes } = changeCase(sceneOf(snapshot, karin), 'A', edit(['af']));
    expect(written(changes, 'case', 'A')?.acknowledgements).toEqual([]);
  });

  it('is the owner’s, while the case is open', () => {
    const open = groupWith({ cases: [pointer('A')] });
    expect(changeCase(sceneOf(open, person('samir')), 'A', edit(['vc'])).result.kind).toBe('notAllowed');
    expect(changeCase(sceneOf(open, 't|x' as PersonKey), 'A', edit(['vc'])).result.kind).toBe('notFound');
    const decided = groupWith({ cases: [pointer('A', { state: 'decided' })] });
    expect(changeCase(sceneOf(decided, karin), 'A', edit(['vc'])).result.kind).toBe('settled');
    expect(withdrawCase(sceneOf(decided, karin), 'A').result.kind).toBe('settled');
  });
});

describe('a late case', () => {
  const late = groupWith({ cases: [pointer('A', { state: 'waiting-late' })] });
  it('that is let in concerns its units from then on; one that is not goes to the next open meeting', () => {
    const yes = decideLate(sceneOf(late, person('maria')), 'A', true);
    expect(written(yes.changes, 'case', 'A')).toMatchObject({ state: 'registered', meetingId: 'm-1' });
    expect(planned(yes.changes)).toContain('case-registered');
    const no = decideLate(
      sceneOf(late, person('maria'), { now: '2026-05-06T08:00:00.000Z' as Instant }),
      'A',
      false,
    );
    expect(written(no.changes, 'case', 'A')).toMatchObject({ state: 'registered', meetingId: 'm-2' });
  });

  it('is answered by whom the routine lets', () => {
    expect(decideLate(sceneOf(late, person('samir')), 'A', true).result.kind).toBe('notAllowed');
  });

  it('that nobody answers goes on when the meeting begins, and its owner is told', () => {
    const cause = {
      kind: 'late-case-decided' as const,
      subject: { code: 'A' as CaseCode },
      occurrence: 'unanswered',
      facts: { accepted: false, unanswered: true },
    };
    const world = { snapshot: late, routines, cause, now: '2026-05-12T11:00:00.000Z' as Instant };
    expect(lateCaseDecided.recipients(world)).toEqual([{ to: 'person', person: karin }]);
    const changes = lateCaseDecided.fired?.(world) ?? [];
    expect(written(changes, 'case', 'A')).toMatchObject({ state: 'registered', meetingId: 'm-2' });
    const answered = { ...world, snapshot: groupWith({ cases: [pointer('A')] }) };
    expect(lateCaseDecided.recipients(answered)).toEqual([]);
    expect(lateCaseDecided.fired?.(answered)).toEqual([]);
  });
});

describe('handing over', () => {
  it('gives all open cases to a colleague of the own unit, who is told of each', () => {
    const snapshot = groupWith({ cases: [pointer('A'), pointer('B'), pointer('C', { state: 'decided' })] });
    const { changes, result } = handOverCases(sceneOf(snapshot, karin), 'all', person('maria'));
    expect(result).toEqual({ kind: 'handed-over', codes: ['A', 'B'] });
    expect(planned(changes)).toEqual(['case-handed-over', 'case-handed-over']);
    expect(handOverCases(sceneOf(snapshot, karin), 'all', person('samir')).result.kind).toBe('faults');
    expect(handOverCases(sceneOf(snapshot, person('lena')), 'all', person('maria')).result.kind).toBe(
      'notFound',
    );
  });
});
