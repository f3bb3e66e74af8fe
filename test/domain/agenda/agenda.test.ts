import { describe, expect, it } from 'vitest';
import { agendaPages } from '../../../src/domain/agenda/agenda-pages.js';
import { deriveAgenda } from '../../../src/domain/agenda/derive-agenda.js';
import {
  type AgendaEdit,
  editAgenda,
  planPublishing,
} from '../../../src/domain/decisions/meetings/edit-agenda.js';
import { bindChannel } from '../../../src/domain/decisions/group/bind-channel.js';
import { agendaContent, agendaPublish, pageIn } from '../../../src/domain/notices/kinds/meetings/agenda.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import { markOf } from '../../../src/domain/model/job/opened.js';
import {
  groupWith,
  meeting,
  now,
  person,
  planned,
  pointer,
  routines,
  sceneOf,
  written,
} from '../group-fixture.js';

const maria = person('maria');
const at = (minute: number) => `2026-04-01T08:${String(minute).padStart(2, '0')}:00.000Z` as Instant;
const three = [
  pointer('A', { units: ['vc'], createdAt: at(1) }),
  pointer('B', { units: ['af'], createdAt: at(2) }),
  pointer('C', { units: ['vc'], createdAt: at(3) }),
];
const first = (snapshot: ReturnType<typeof groupWith>) => {
  const [row] = snapshot.meetings;
  if (row === undefined) throw new Error('no meeting');
  return row.value;
};
const slots = (snapshot: ReturnType<typeof groupWith>, of = first(snapshot)) =>
  deriveAgenda(sceneOf(snapshot), of).slots.map(({ id, from, to }) => `${from}–${to} ${id}`);

describe('an agenda', () => {
  it('keeps each unit in one block, with times that follow on each other', () => {
    const snapshot = groupWith({ cases: three });
    expect(slots(snapshot)).toEqual(['13:00–13:20 A', '13:20–13:40 C', '13:40–14:00 B']);
    const [page] = agendaPages(sceneOf(snapshot), first(snapshot));
    expect(page?.attendance).toEqual([
      { unitName: 'Kommunen', from: '13:00', to: '14:00' },
      { unitName: 'Vårdcentralen', from: '13:00', to: '13:40' },
      { unitName: 'Arbetsförmedlingen', from: '13:40', to: '14:00' },
    ]);
  });

  it('follows the coordinator, and puts a case that came later where it belongs', () => {
    const agenda = { order: ['B', 'A'], minutes: { B: 30 }, fixedPoints: ['opening'] };
    const snapshot = groupWith({ cases: three, meetings: [meeting('m-1', '2026-05-12', { agenda })] });
    expect(slots(snapshot)).toEqual([
      '13:00–13:05 opening',
      '13:05–13:35 B',
      '13:35–13:55 A',
      '13:55–14:15 C',
    ]);
  });

  it('is changed one point at a time, within bounds, by the coordinator only', () => {
    const snapshot = groupWith({ cases: three });
    const edit = (slot: string, change: 'later' | 'shorter' | 'longer') =>
      editAgenda(sceneOf(snapshot, maria), 'm-1', { slot, change, fixedPoints: [] }).changes;
    expect(written(edit('A', 'later'), 'meeting', 'm-1')?.agenda.order).toEqual(['C', 'A', 'B']);
    expect(written(edit('A', 'longer'), 'meeting', 'm-1')?.agenda.minutes).toEqual({ A: 25 });
    const none = editAgenda(sceneOf(snapshot, person('samir')), 'm-1', 'reset');
    expect(none).toEqual({ changes: [], result: { kind: 'notAllowed' } });
  });

  it('answers a press that is sent again as the first time, and changes nothing more; another press is told of the change', () => {
    const before = groupWith({ cases: three });
    const opened = markOf(first(before).agenda);
    const press = { slot: 'A', change: 'longer', fixedPoints: [] } as const;
    const edit = (snapshot: typeof before, asked: AgendaEdit) =>
      editAgenda(sceneOf(snapshot, maria), 'm-1', asked, opened);
    const agenda = written(edit(before, press).changes, 'meeting', 'm-1')?.agenda;
    expect(agenda?.minutes).toEqual({ A: 25 });
    const after = groupWith({
      cases: three,
      meetings: [meeting('m-1', '2026-05-12', agenda === undefined ? {} : { agenda })],
    });
    expect(edit(after, press)).toEqual({ changes: [], result: { kind: 'done' } });
    const other = edit(after, { ...press, slot: 'B' });
    expect(other).toEqual({ changes: [], result: { kind: 'changed-since' } });
  });

  it('that is published makes a new revision of its post at every change', () => {
    const published = meeting('m-1', '2026-05-12', { agendaState: 'published', agendaRevision: 4 });
    const snapshot = groupWith({ cases: three, meetings: [published] });
    const { changes } = editAgenda(sceneOf(snapshot, maria), 'm-1', {
      slot: 'A',
      change: 'last',
      fixedPoints: [],
    });
    expect(written(changes, 'meeting', 'm-1')).toMatchObject({
      agendaRevision: 5,
      agenda: { order: ['C', 'B', 'A'] },
    });
    expect(planned(changes)).toEqual(['agenda-content']);
  });

  it('takes as many cards as its size asks, each within what Teams takes', () => {
    const long = 'Å'.repeat(80);
    const many = Array.from({ length: 11 }, (_, i) => `u${i}`);
    const cases = Array.from({ length: 20 }, (_, i) => pointer(`K${i}`, { units: many, createdAt: at(i) }));
    const snapshot = groupWith({ cases });
    const [unit] = snapshot.units;
    if (unit === undefined) throw new Error('no unit');
    const units = many.map((id) => ({ ...unit, id, value: { id, name: long, party: 'region' } }));
    const pages = agendaPages(
      sceneOf({ ...snapshot, units: [...snapshot.units, ...units] }),
      first(snapshot),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap((page) => page.slots)).toHaveLength(20);
    for (const page of pages)
      expect(new TextEncoder().encode(JSON.stringify(page)).length).toBeLessThan(20_000);
  });

  it('is not claimed as posted while there is no channel, and is posted when one is bound', () => {
    const { channel, ...rest } = groupWith().group.value;
    if (channel === undefined) throw new Error('no channel');
    const snapshot = groupWith({ meetings: [meeting('m-1', '2026-05-12', { agendaState: 'draft' })] });
    const lost = { ...snapshot, group: { ...snapshot.group, value: rest } };
    const cause = {
      kind: 'agenda-publish' as const,
      subject: { meetingId: 'm-1' },
      occurrence: '1',
      facts: {},
    };
    const late = '2026-05-07T09:00:00.000Z' as Instant;
    const world = { snapshot: lost, routines, cause, now: late };
    expect(agendaPublish.recipients(world)).toEqual([]);
    expect(agendaPublish.fired?.(world)).toEqual([]);
    const changes = bindChannel(sceneOf(lost, 'timer', { now: late }), channel);
    expect(written(changes, 'group', 'g')?.channel).toEqual(channel);
    expect(planned(changes)).toEqual(['agenda-publish']);
    expect(planned(bindChannel(sceneOf(lost), channel))).toEqual([]);
  });

  it('is updated to its latest revision only', () => {
    const posts = [{ part: 1, activityId: 'a', conversationId: 'c' }];
    const published = meeting('m-1', '2026-05-12', { agendaState: 'published', agendaRevision: 7, posts });
    const snapshot = groupWith({ cases: three, meetings: [published] });
    const told = (occurrence: string) => {
      const cause = { kind: 'agenda-content' as const, subject: { meetingId: 'm-1' }, occurrence, facts: {} };
      return agendaContent.notice({ snapshot, routines, cause, now }, { to: 'channel', part: 1 });
    };
    expect(told('6')).toBeUndefined();
    expect(told('7')?.agenda?.slots).toHaveLength(3);
  });

  it('is published once, however often the button is pressed', () => {
    const published = groupWith({ meetings: [meeting('m-1', '2026-05-12', { agendaState: 'published' })] });
    expect(planPublishing(sceneOf(published, maria), { meetingId: 'm-1' })).toEqual({
      changes: [],
      result: { kind: 'published', before: true },
    });
  });
});

describe('the parts of a large agenda', () => {
  const first = { part: 1, activityId: '1747040000300' };
  const second = { part: 2, activityId: '1747040000100' };
  const third = { part: 3, activityId: '1747040000200' };
  it.each([
    ['stand in the order of the channel, whichever was sent first', [first, second, third], [3, 1, 2]],
    ['stay in their places while one of them is not posted', [first, { part: 2 }, third], [3, 2, 1]],
    [
      'move on when the first was taken out and posted anew',
      [
        { part: 1, activityId: '400' },
        { part: 2, activityId: '100' },
      ],
      [2, 1],
    ],
    [
      'keep to their numbers where ids tell no time',
      [
        { part: 1, activityId: 'b' },
        { part: 2, activityId: 'a' },
      ],
      [1, 2],
    ],
  ])('%s', (_name, posts, pages) => {
    expect(pages.map((_page, at) => pageIn(posts, at + 1))).toEqual(pages);
  });
});

describe('how long a case takes', () => {
  const pointerIn = (stage: string) =>
    pointer('A', {
      ...{ routine: 'knutpunkten-case', routineVersion: routines.get('knutpunkten-case').version },
      ...{ type: 'collaboration', state: 'registered' },
      life: { stage, enteredAt: now, visit: 1, done: [], answers: {} },
    });
  const minutesOf = (stage: string, kind: string) => {
    const at = meeting('m-1', '2026-05-12', { kind });
    const snapshot = groupWith({
      cases: [pointerIn(stage)],
      meetings: [at],
      group: { routines: ['knutpunkten-case'] },
    });
    return deriveAgenda(sceneOf(snapshot), at).slots.find(({ id }) => id === 'A')?.minutes;
  };

  it.each([
    ['announced', 'monthly', 5],
    ['examined', 'case-meeting', 20],
    // Not taken up there by its stage: as long as the routine says of a case.
    ['examined', 'monthly', 20],
  ])('in the stage %s at a meeting of kind %s: %i minutes', (stage, kind, minutes) => {
    expect(minutesOf(stage, kind)).toBe(minutes);
  });
});
