import { describe, expect, it } from 'vitest';
import { agendaPages } from '../../../src/domain/agenda/agenda-pages.js';
import { deriveAgenda } from '../../../src/domain/agenda/derive-agenda.js';
import { editAgenda, planPublishing } from '../../../src/domain/decisions/meetings/edit-agenda.js';
import { fitAgenda, fitsOf, type Fitting } from '../../../src/domain/decisions/meetings/fit-agenda.js';
import { agendaPublish } from '../../../src/domain/notices/kinds/meetings/agenda.js';
import { agendaTooLong } from '../../../src/domain/notices/kinds/meetings/agenda-too-long.js';
import type { FactsOf } from '../../../src/domain/model/job/job-facts.js';
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
const cases = ['A', 'B', 'C', 'D'].map((code) => pointer(code));
const town = (minutes: number, more: object = {}) => {
  const snapshot = groupWith({
    cases,
    meetings: [meeting('m-1', '2026-05-12', { minutes, ...more }), meeting('m-2', '2026-06-09')],
  });
  const [first] = snapshot.meetings;
  if (first === undefined) throw new Error('no meeting');
  return { snapshot, first: first.value };
};
const fit = (minutes: number, how: Fitting, opened?: string) => {
  const { snapshot } = town(minutes);
  const asked = { meetingId: 'm-1', how, ...(opened === undefined ? {} : { opened }) };
  return fitAgenda(sceneOf(snapshot, maria), asked);
};

describe('an agenda that is longer than the meeting', () => {
  it('can be shortened evenly, or lose its last cases, and says how', () => {
    const { snapshot, first } = town(45);
    expect(deriveAgenda(sceneOf(snapshot), first).minutes).toBe(80);
    expect(fitsOf(sceneOf(snapshot), first)).toEqual({ shortenTo: 10, carried: ['D', 'C'] });
  });

  it('offers nothing where it fits, nor what would not be enough', () => {
    const fits = (minutes: number) => {
      const { snapshot, first } = town(minutes);
      return fitsOf(sceneOf(snapshot), first);
    };
    expect(fits(80)).toEqual({});
    expect(fits(15)).toEqual({ carried: ['D', 'C', 'B', 'A'] });
    const alone = groupWith({ cases, meetings: [meeting('m-1', '2026-05-12', { minutes: 45 })] });
    const [only] = alone.meetings;
    expect(only && fitsOf(sceneOf(alone), only.value)).toEqual({ shortenTo: 10 });
  });

  it('is shortened with one press', () => {
    const { changes, result } = fit(45, 'shorten');
    expect(result).toEqual({ kind: 'done' });
    expect(written(changes, 'meeting', 'm-1')?.agenda.minutes).toEqual({ A: 10, B: 10, C: 10, D: 10 });
  });

  it('has its last cases moved with one press, and those concerned are told', () => {
    const { changes } = fit(45, 'carry');
    const meetings = ['A', 'B', 'C', 'D'].map((code) => written(changes, 'case', code)?.meetingId);
    expect(meetings).toEqual([undefined, undefined, 'm-2', 'm-2']);
    expect(planned(changes).filter((kind) => kind === 'own-case')).toHaveLength(2);
  });

  it('does nothing else than the button said, and nothing twice', () => {
    expect(fit(45, 'carry', markOf({ carried: ['D'] }))).toEqual({
      changes: [],
      result: { kind: 'changed-since' },
    });
    expect(fit(80, 'carry', markOf({ carried: ['D'] }))).toEqual({ changes: [], result: { kind: 'done' } });
  });

  it('is not published by hand without the word of the coordinator', () => {
    const { snapshot } = town(45);
    const publish = (anyway: boolean) =>
      planPublishing(sceneOf(snapshot, maria), { meetingId: 'm-1', anyway });
    expect(publish(false)).toEqual({ changes: [], result: { kind: 'too-long' } });
    expect(publish(true).result).toEqual({ kind: 'published' });
    expect(planned(publish(true).changes)).toEqual(['agenda-publish']);
  });

  it('says so in the channel, and the coordinator is told when nobody gave a word', () => {
    const { snapshot, first } = town(45, { agendaState: 'draft' });
    expect(agendaPages(sceneOf(snapshot), first)[0]?.tooLong).toEqual({ points: 80, meeting: 45 });
    const world = (facts: FactsOf<'agenda-publish'>) => ({
      snapshot,
      routines,
      now,
      cause: { kind: 'agenda-publish' as const, subject: { meetingId: 'm-1' }, occurrence: '1', facts },
    });
    expect(planned(agendaPublish.fired?.(world({})) ?? [])).toEqual(['agenda-too-long']);
    expect(planned(agendaPublish.fired?.(world({ anyway: true })) ?? [])).toEqual([]);
    const long = { ...world({}), cause: { ...world({}).cause, kind: 'agenda-too-long' as const, facts: {} } };
    const told = agendaTooLong.notice(long, { to: 'person', person: maria });
    expect(told?.agendaMinutes).toBe(80);
  });
});

describe('putting the agenda back to what was proposed', () => {
  it('answers the second press as the first', () => {
    const { snapshot } = town(120);
    expect(editAgenda(sceneOf(snapshot, maria), 'm-1', 'reset', 'before')).toEqual({
      changes: [],
      result: { kind: 'done' },
    });
  });
});
