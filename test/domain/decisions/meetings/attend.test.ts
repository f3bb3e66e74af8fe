import { describe, expect, it } from 'vitest';
import { acknowledge } from '../../../../src/domain/decisions/cases/acknowledge.js';
import { reportAbsence } from '../../../../src/domain/decisions/meetings/attend.js';
import { absence, absenceUndone } from '../../../../src/domain/notices/kinds/meetings/absence.js';
import { meetingMoved } from '../../../../src/domain/notices/kinds/meetings/meeting-news.js';
import type { JobKind } from '../../../../src/domain/model/job/job-kind.js';
import type { StoredFacts, Subject } from '../../../../src/domain/model/job/timer.js';
import { causeOf } from '../../../../src/domain/timers/job.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import { groupWith, meeting, now, person, planned, pointer, routines, sceneOf } from '../../group-fixture.js';

const samir = person('samir');
const world = <K extends JobKind>(
  kind: K,
  snapshot: Snapshot,
  subject: Subject,
  facts: StoredFacts = {},
) => ({
  ...{ snapshot, routines, now },
  cause: causeOf(kind, { subject, occurrence: '1', facts }),
});

/** Samir of the health-care centre has Olle as his deputy. */
function withDeputy(): Snapshot {
  const snapshot = groupWith({ meetings: [meeting('m-1', '2026-05-12', { absent: [samir] })] });
  const [first] = snapshot.members;
  if (first === undefined) throw new Error('nobody');
  const olle = { ...first.value, person: person('olle'), unitId: 'vc', coordinator: false };
  const members = snapshot.members.map((row) =>
    row.id === 'samir' ? { ...row, value: { ...row.value, deputy: olle.person } } : row,
  );
  return { ...snapshot, members: [...members, { ...first, id: 'olle', value: olle }] };
}

describe('an absence', () => {
  it('that is taken back reaches those who were told of it', () => {
    const snapshot = withDeputy();
    const undone = reportAbsence(sceneOf(snapshot, samir), 'm-1', true);
    expect(planned(undone.changes)).toEqual(['absence-undone']);
    const subject = { meetingId: 'm-1', person: samir };
    const told = absence.recipients(world('absence', snapshot, subject));
    expect(told).toHaveLength(2);
    expect(absenceUndone.recipients(world('absence-undone', snapshot, subject))).toEqual(told);
    expect(planned(reportAbsence(sceneOf(snapshot, samir), 'm-1', false).changes)).toEqual([]);
  });

  it('says that a deputy hears only where there is one, and a coordinator only where there is another', () => {
    const toldOf = (snapshot: Snapshot, who: string) => {
      const { result } = reportAbsence(sceneOf(snapshot, person(who)), 'm-1', false);
      return result.kind === 'noted' ? result.told : undefined;
    };
    expect(toldOf(withDeputy(), 'samir')).toEqual({ deputy: true, coordinator: true });
    expect(toldOf(groupWith(), 'samir')).toEqual({ deputy: false, coordinator: true });
    expect(toldOf(groupWith(), 'maria')).toEqual({ deputy: false, coordinator: false });
  });
});

describe('a kvittens', () => {
  it('may be given by whoever is asked: a contact person where the unit has no representative', () => {
    const snapshot = groupWith({ cases: [pointer('A', { units: ['af', 'vc'] })] });
    expect(acknowledge(sceneOf(snapshot, person('lena')), 'A', 'known').result.kind).toBe('acknowledged');
    expect(acknowledge(sceneOf(snapshot, person('karin')), 'A', 'known').result.kind).toBe('notAllowed');
    const contact = snapshot.members.find(({ id }) => id === 'lena');
    if (contact === undefined) throw new Error('no contact person');
    const beside = {
      ...contact,
      id: 'per',
      value: { ...contact.value, person: person('per'), unitId: 'vc' },
    };
    const both = { ...snapshot, members: [...snapshot.members, beside] };
    expect(acknowledge(sceneOf(both, person('per')), 'A', 'known').result.kind).toBe('notAllowed');
  });
});

describe('a meeting that is moved', () => {
  it('tells the new last day of registration', () => {
    const movedFrom = { date: meeting('x', '2026-05-12').date, time: meeting('x', '2026-05-12').time };
    const snapshot = groupWith({ meetings: [meeting('m-1', '2026-05-19', { movedFrom })] });
    const said = meetingMoved.notice(world('meeting-moved', snapshot, { meetingId: 'm-1' }, { cases: '' }), {
      to: 'person',
      person: samir,
    });
    expect(said?.deadline?.date).toBe('2026-05-08');
  });
});
