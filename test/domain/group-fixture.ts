import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import type { CaseCode, CasePointer } from '../../src/domain/model/case/case-pointer.js';
import { type GroupLife, groupLifeId } from '../../src/domain/model/group/group-life.js';
import type { Group, Member } from '../../src/domain/model/group/group.js';
import type { PersonKey } from '../../src/domain/model/person/person.js';
import type { Snapshot } from '../../src/domain/model/snapshot.js';
import type { Meeting } from '../../src/domain/model/group/meeting.js';
import type { Actor } from '../../src/domain/model/case/life.js';
import type { Change, Etag, Row, RowKind, RowValues } from '../../src/domain/model/row.js';
import type { Scene, SceneNow } from '../../src/domain/routine/scene.js';
import type { Instant, LocalDate, LocalTime } from '../../src/domain/calendar/dates/time.js';

export const routines = loadRoutines();
export const now = '2026-04-20T08:00:00.000Z' as Instant;
export const person = (name: string) => `t|${name}` as PersonKey;

function row<K extends RowKind>(kind: K, id: string, value: RowValues[K]): Row<K> {
  return { kind, partition: 'g', id, etag: '1' as Etag, value };
}

export const meeting = (id: string, date: string, more: Partial<Meeting> = {}): Meeting => ({
  id,
  kind: 'case-meeting',
  date: date as LocalDate,
  time: '13:00' as LocalTime,
  minutes: 120,
  state: 'planned',
  revision: 1,
  agenda: { order: [], minutes: {}, fixedPoints: [] },
  agendaState: 'none',
  agendaRevision: 0,
  posts: [],
  absent: [],
  nothingMore: [],
  toldNotNeeded: [],
  presentUnits: [],
  createdAt: now,
  ...more,
});

export const pointer = (code: string, more: Partial<CasePointer> = {}): CasePointer => ({
  code: code as CaseCode,
  routine: 'verksam',
  routineVersion: 1,
  type: 'individual',
  anonymous: false,
  state: 'registered',
  categories: ['income'],
  units: ['vc'],
  registeringUnit: 'kommun',
  owner: person('karin'),
  meetingId: 'm-1',
  checklist: [],
  acknowledgements: [],
  carriedOver: 0,
  revision: 1,
  createdAt: now,
  changedAt: now,
  ...more,
});

const member = (name: string, unitId: string, more: Partial<Member> = {}): Member => ({
  person: person(name),
  name,
  kind: 'member',
  unitId,
  role: 'representative',
  coordinator: false,
  state: 'active',
  since: now,
  ...more,
});

/** A group of VerkSam with two units, four people and two meetings. */
export function groupWith({
  cases = [],
  lives = [],
  meetings = [meeting('m-1', '2026-05-12'), meeting('m-2', '2026-06-23')],
  group = {},
}: {
  readonly cases?: readonly CasePointer[];
  readonly lives?: readonly GroupLife[];
  readonly meetings?: readonly Meeting[];
  readonly group?: Partial<Group>;
} = {}): Snapshot {
  const value: Group = {
    id: 'g',
    tenantId: 't',
    name: 'Grupp',
    routines: ['verksam'],
    state: 'active',
    plan: [],
    channel: { channelId: 'c', teamId: 't', serviceUrl: 'http://127.0.0.1', tenantId: 't' },
    settings: { minutes: 120, mode: 'on-site', place: 'Rum 1', closedDays: [] },
    locale: 'sv',
    createdBy: person('maria'),
    createdAt: now,
    ...group,
  };
  return {
    group: row('group', 'g', value),
    units: [
      row('unit', 'kommun', { id: 'kommun', name: 'Kommunen', party: 'municipality' }),
      row('unit', 'vc', { id: 'vc', name: 'Vårdcentralen', party: 'region' }),
      row('unit', 'af', { id: 'af', name: 'Arbetsförmedlingen', party: 'employment-service' }),
    ],
    members: [
      row('member', 'maria', member('maria', 'kommun', { coordinator: true })),
      row('member', 'karin', member('karin', 'kommun', { role: 'caseworker' })),
      row('member', 'samir', member('samir', 'vc')),
      row('member', 'lena', member('lena', 'af', { role: 'contact' })),
    ],
    meetings: meetings.map((one) => row('meeting', one.id, one)),
    cases: cases.map((one) => row('case', one.code, one)),
    lives: lives.map((one) => row('life', groupLifeId(one), one)),
    reports: [],
  };
}

/** Kinds of messages that the changes plan, in order. */
export function planned(changes: readonly Change[]): readonly string[] {
  return changes.flatMap((change) =>
    change.op === 'insert' && change.kind === 'timer' ? [change.value.kind] : [],
  );
}

/** The value a change gives a row; undefined when it is left as it was. */
export function written<K extends RowKind>(
  changes: readonly Change[],
  kind: K,
  id: string,
): RowValues[K] | undefined {
  const found = changes.find((change) => change.kind === kind && change.id === id && change.op !== 'touch');
  return found !== undefined && 'value' in found ? (found.value as RowValues[K]) : undefined;
}

/** What a decision is made from: the group, with the routines and the time of this file unless others are given. */
export function sceneOf(snapshot: Snapshot): Scene<'timer'>;
export function sceneOf<By extends Actor>(snapshot: Snapshot, by: By, more?: Partial<SceneNow>): Scene<By>;
export function sceneOf(snapshot: Snapshot, by: Actor = 'timer', more: Partial<SceneNow> = {}): Scene {
  return { snapshot, routines, now, by, ...more };
}
