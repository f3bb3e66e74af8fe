import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../src/domain/audit/events-of.js';
import type { Meeting } from '../../../src/domain/model/group/meeting.js';
import type { EventRow } from '../../../src/domain/model/job/timer.js';
import { withUnits } from '../../../src/domain/model/case/late-units.js';
import { insert, replace } from '../../../src/domain/model/row.js';
import { groupWith, meeting, now, person, pointer, sceneOf } from '../group-fixture.js';

const snapshot = groupWith({
  cases: [pointer('A'), pointer('L', { state: 'waiting-late' }), pointer('W', { lateUnits: ['af'] })],
});
const [a, l, w] = snapshot.cases;
const [m] = snapshot.meetings;
const [maria] = snapshot.members;
if (!a || !l || !w || !m || !maria) throw new Error('the fixture has rows');
const { group } = snapshot;

function deedsOf(...changes: Parameters<typeof eventsOf>[1]) {
  return eventsOf(sceneOf(snapshot, person('maria')), changes, 'e-1').flatMap((change) =>
    change.op === 'insert' ? [(change.value as EventRow).what] : [],
  );
}

describe('the log of events', () => {
  it.each([
    ['case-registered', insert('case', 'g', 'N', pointer('N'))],
    ['case-changed', replace(a, { ...a.value, revision: 2, units: ['af'] })],
    ['case-withdrawn', replace(a, { ...a.value, state: 'withdrawn', revision: 2 })],
    ['case-let-in', replace(l, { ...l.value, state: 'registered' })],
    ['units-let-in', replace(w, withUnits(w.value, ['vc', 'af']))],
    ['units-left-out', replace(w, withUnits(w.value, ['vc']))],
    ['case-changed', replace(w, withUnits(w.value, ['vc'], ['af', 'fk']))],
    ['case-sent-on', replace(l, { ...l.value, state: 'registered', meetingId: 'm-2' })],
    ['case-sent-on', replace(a, { ...a.value, carriedOver: 1, meetingId: 'm-2', revision: 2 })],
    ['case-handed-over', replace(a, { ...a.value, owner: person('maria'), revision: 2 })],
    [
      'case-answered',
      replace(a, {
        ...a.value,
        acknowledgements: [{ unitId: 'vc', by: person('samir'), answer: 'known', at: now }],
      }),
    ],
    [
      'case-concluded',
      replace(a, { ...a.value, state: 'decided', outcome: { id: 'x', carriedOnBy: [], at: now } }),
    ],
    ['meeting-added', insert('meeting', 'g', 'm-9', meeting('m-9', '2026-09-01'))],
    ['meeting-moved', replace(m, { ...m.value, date: meeting('x', '2026-05-13').date })],
    ['meeting-cancelled', replace(m, { ...m.value, state: 'cancelled' })],
    ['meeting-noted', replace(m, { ...m.value, absent: [person('samir')] })],
    ['agenda-published', replace(m, { ...m.value, agendaState: 'published' })],
    ['agenda-changed', replace(m, { ...m.value, agenda: { ...m.value.agenda, order: ['A'] } })],
    ['member-asked', insert('member', 'g', 'new', { ...maria.value, person: person('new'), state: 'asked' })],
    ['member-changed', replace(maria, { ...maria.value, unitId: 'vc' })],
    ['member-left', replace(maria, { ...maria.value, state: 'left' })],
    [
      'settings-changed',
      replace(group, { ...group.value, settings: { ...group.value.settings, minutes: 60 } }),
    ],
  ])('tells %s by comparing the rows', (deed, change) => {
    expect(deedsOf(change)).toEqual([deed]);
  });

  it('is silent about what is no deed: a new revision of the agenda, an index, a timer', () => {
    expect(deedsOf(replace(m, { ...m.value, agendaRevision: 3, posts: [{ part: 1 }] }))).toEqual([]);
  });

  it('tells that an agenda is posted anew once someone took its post away', () => {
    const gone = { ...m.value, agendaState: 'published', posts: [{ part: 1, removed: true }] } as const;
    const before = { ...snapshot, meetings: [{ ...m, value: gone }] };
    const deeds = (posts: Meeting['posts']) =>
      eventsOf(sceneOf(before), [replace(m, { ...gone, posts })], 'e-1').map(
        (change) => change.op === 'insert' && (change.value as EventRow).what,
      );
    expect(deeds([{ part: 1 }])).toEqual(['agenda-published']);
    expect(deeds([])).toEqual(['agenda-published']);
    expect(deeds([{ part: 1, removed: true }, { part: 2 }])).toEqual([]);
  });

  it('stands under the case it is about, and holds ids only', () => {
    const [event] = eventsOf(
      sceneOf(snapshot),
      [replace(a, { ...a.value, reference: 'KS-1', revision: 2 })],
      'e-1',
    );
    expect(event?.id).toBe(`A|${now}|e-1~0`);
    expect(event?.op === 'insert' && event.value).toEqual({
      at: now,
      by: 'timer',
      what: 'case-changed',
      subject: { code: 'A' },
    });
  });
});
