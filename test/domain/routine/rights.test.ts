import { expect, test } from 'vitest';
import type { Member, Unit } from '../../../src/domain/model/group/group.js';
import { personKey } from '../../../src/domain/model/person/person.js';
import { memberId } from '../../../src/domain/model/members.js';
import {
  holdsRole,
  mayAdmitLate,
  mayRegister,
  mayRegisterForOthers,
} from '../../../src/domain/routine/rights.js';
import { routines } from '../group-fixture.js';
import type { Routine } from '../../../src/domain/routine/definition/routine-schema.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';

const unit: Unit = { id: 'u-1', name: 'Norra enheten', party: 'region' };
const member: Member = {
  person: personKey('T1', 'A'),
  name: 'Anna',
  kind: 'member',
  unitId: 'u-1',
  role: 'caseworker',
  coordinator: false,
  state: 'active',
  since: '2026-01-01T00:00:00.000Z' as Instant,
};
const rights = (over: Partial<Routine['rights']>): Routine =>
  ({
    roles: routines.get('verksam').roles,
    registration: routines.get('verksam').registration,
    rights: {
      register: ['caseworker'],
      registerParties: [],
      registerForOthers: [],
      ...over,
    },
  }) as unknown as Routine;

test('a caseworker of the unit registers where the routine gives caseworkers the right', () => {
  expect(mayRegister(rights({}), member, unit)).toBe(true);
  expect(mayRegister(rights({ register: ['representative'] }), member, unit)).toBe(false);
});

test('nobody registers for a unit of someone else, nor after leaving, nor before being let in', () => {
  expect(mayRegister(rights({}), member, { ...unit, id: 'u-2' })).toBe(false);
  expect(mayRegister(rights({}), { ...member, state: 'left' }, unit)).toBe(false);
  expect(mayRegister(rights({}), { ...member, state: 'asked' }, unit)).toBe(false);
});

test('a routine may keep registration to some parties', () => {
  expect(mayRegister(rights({ registerParties: ['municipality'] }), member, unit)).toBe(false);
  expect(mayRegister(rights({ registerParties: ['municipality', 'region'] }), member, unit)).toBe(true);
});

test('being coordinator adds to the own role and takes nothing from it', () => {
  const coordinator = { ...member, coordinator: true };
  expect(holdsRole(routines.get('verksam'), coordinator, ['caseworker'])).toBe(true);
  expect(mayAdmitLate(routines.get('verksam'), coordinator)).toBe(true);
  expect(mayAdmitLate(routines.get('verksam'), member)).toBe(false);
  expect(mayRegisterForOthers(rights({ registerForOthers: ['representative'] }), coordinator, unit)).toBe(
    false,
  );
});

test('the row of a membership is the person, so joining twice is one row', () => {
  expect(memberId(personKey('T1', 'A'))).toBe('t1~a');
});
