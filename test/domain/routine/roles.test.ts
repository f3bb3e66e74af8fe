import { expect, test } from 'vitest';
import { loadRoutines } from '../../../src/adapters/routines/load-routines.js';
import type { Member } from '../../../src/domain/model/group/group.js';
import { acknowledge } from '../../../src/domain/decisions/cases/acknowledge.js';
import { notInRoutine } from '../../../src/domain/backup/not-in-routine.js';
import type { BackupRow } from '../../../src/domain/backup/backup.js';
import { memberId } from '../../../src/domain/model/members.js';
import { isRepresentative, rolesHeld, rolesIn } from '../../../src/domain/routine/definition/roles.js';
import { bookOf } from '../../../src/domain/routine/definition/routine-book.js';
import { readRoutine } from '../../../src/domain/routine/read-routine.js';
import type { Routine } from '../../../src/domain/routine/definition/routine-schema.js';
import { comesToMeetings, spokespeopleOf } from '../../../src/domain/routine/spokespeople.js';
import { groupWith, now, person, pointer, sceneOf } from '../group-fixture.js';

const book = loadRoutines('test/routines');
const enrolment = book.get('enrolment');
const holder = (role: string, coordinator = false): Member => ({
  ...{ person: person(role), name: role, kind: 'member', unitId: 'vc', role },
  ...{ coordinator, state: 'active', since: now },
});

/** The same group's second routine: it has representatives of its own. */
const consultation: Routine = {
  ...enrolment,
  id: 'consultation',
  roles: {
    representative: { sv: 'Representant', en: 'Representative' },
    'consultation-representative': {
      ...{ sv: 'Representant för konsultationer', en: 'Representative for consultations' },
      speaksFor: 'unit',
    },
  },
};
const both = bookOf([enrolment, consultation]);

function groupOf(...members: readonly Member[]) {
  const { members: rows, ...rest } = groupWith({
    cases: [pointer('BCD-FGHJ', { routine: 'enrolment' }), pointer('BCD-FGHK', { routine: 'consultation' })],
    group: { routines: ['enrolment', 'consultation'] },
  });
  const [row] = rows;
  if (row === undefined) throw new Error('the group has members');
  return { ...rest, members: members.map((value) => ({ ...row, id: memberId(value.person), value })) };
}

test('the roles to choose are those of all the files, the own ones after those that every file may have, and never coordinator', () => {
  expect(rolesIn([consultation, enrolment]).map(({ value }) => value)).toEqual([
    'caseworker',
    'representative',
    'consultation-representative',
    'supervisor',
    'case-representative',
  ]);
  expect(rolesIn([enrolment]).at(-1)?.name).toEqual({
    sv: 'Representant för ärenden',
    en: 'Representative for cases',
  });
});

test.each([
  ['supervisor', ['supervisor'], []],
  ['case-representative', ['case-representative', 'representative'], []],
  ['consultation-representative', [], ['consultation-representative', 'representative']],
  ['representative', ['representative'], ['representative']],
  ['caseworker', ['caseworker'], []],
  ['toString', [], []],
])('%s is what the file of each routine says, and nothing where it does not', (role, there, here) => {
  expect(rolesHeld(enrolment, holder(role))).toEqual(there);
  expect(rolesHeld(consultation, holder(role))).toEqual(here);
  expect(rolesHeld(consultation, holder(role, true))).toEqual([...here, 'coordinator']);
});

test('a unit has other representatives for cases than for consultations, and each answers for their own', () => {
  const [cases, consultations, any] = [
    holder('case-representative'),
    holder('consultation-representative'),
    holder('representative'),
  ];
  const group = groupOf(cases, consultations, any, holder('supervisor'));
  expect(spokespeopleOf(group, enrolment, 'vc')).toEqual([cases, any]);
  expect(spokespeopleOf(group, consultation, 'vc')).toEqual([consultations, any]);
  const answered = (who: Member, code: string) =>
    acknowledge(sceneOf(group, who.person, { routines: both }), code, 'known').result.kind;
  expect(answered(cases, 'BCD-FGHJ')).toBe('acknowledged');
  expect(answered(cases, 'BCD-FGHK')).toBe('notAllowed');
  expect(answered(consultations, 'BCD-FGHJ')).toBe('notAllowed');
  expect(answered(consultations, 'BCD-FGHK')).toBe('acknowledged');
});

test('whoever represents or coordinates comes to meetings; a role that no message about meetings names does not', () => {
  expect(comesToMeetings([enrolment], holder('case-representative'))).toBe(true);
  expect(comesToMeetings([enrolment], holder('supervisor'))).toBe(false);
  expect(comesToMeetings([enrolment], holder('supervisor', true))).toBe(true);
  expect(comesToMeetings([enrolment], holder('caseworker'))).toBe(false);
  const [first] = enrolment.timerEventListeners;
  if (first === undefined) throw new Error('the routine has a listener');
  const named = { ...enrolment, timerEventListeners: [{ ...first, roles: ['supervisor'] }] };
  expect(comesToMeetings([named], holder('supervisor'))).toBe(true);
  expect(isRepresentative(named, holder('supervisor'))).toBe(false);
});

test.each([
  ['rights.register[0]', { rights: { register: ['superviser'] } }],
  ['rights.registerForOthers[0]', { rights: { register: ['caseworker'], registerForOthers: ['deputy'] } }],
  ['timerEventListeners[0].roles[0]', { timerEventListeners: [listener('contact')] }],
  ['roles.deputy', { roles: { ...enrolment.roles, deputy: { sv: 'x', en: 'x' } } }],
  [
    'roles.caseworker.speaksFor',
    { roles: { ...enrolment.roles, caseworker: { sv: 'x', en: 'x', speaksFor: 'unit' } } },
  ],
  ['roles.Chef', { roles: { ...enrolment.roles, Chef: { sv: 'x', en: 'x' } } }],
])('%s is a fault of the file', (path, wrong) => {
  const read = readRoutine({ ...enrolment, ...wrong });
  expect(read.kind === 'faults' && read.faults.map((fault) => fault.path)).toContain(path);
});

function listener(role: string) {
  const when = { from: 'meeting', workingDays: -1, at: '08:00' };
  return { id: 'one', tells: 'your-time', when, roles: [role] };
}

test('a backup with a member whose role no routine of the group has is refused, unless that member has left', () => {
  const group = groupOf(holder('supervisor'));
  const rowsWith = (member: Member): readonly BackupRow[] => [
    { kind: 'group', id: 'g', value: group.group.value },
    { kind: 'member', id: memberId(member.person), value: member },
  ];
  const check = (member: Member) =>
    notInRoutine({ groupId: 'g', at: now, rows: rowsWith(member), contacts: [] }, both);
  expect(check(holder('supervisor'))).toBeUndefined();
  expect(check(holder('controller'))).toMatchObject({
    row: { kind: 'member', id: memberId(person('controller')) },
    field: 'role',
    allowed: expect.stringMatching(/^one of .*representative.*supervisor/) as string,
  });
  expect(check({ ...holder('controller'), state: 'left' })).toBeUndefined();
});
