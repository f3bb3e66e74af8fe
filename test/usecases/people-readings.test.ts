import { expect, it } from 'vitest';
import { MemoryPeople } from '../../src/adapters/storage/memory/memory-people.js';
import type { PersonKey } from '../../src/domain/model/person/person.js';
import { StorageUnavailable } from '../../src/ports/storage-unavailable.js';
import { PeopleReadings } from '../../src/usecases/people-readings.js';

const karin = 't|karin' as PersonKey;
const contact = { person: karin, serviceUrl: 'https://example.test/', tenantId: 't', locale: 'sv' } as const;

function readingsOf() {
  const people = new MemoryPeople();
  const state = { asked: 0, away: false };
  const about = people.about.bind(people);
  people.about = async (person) => {
    state.asked += 1;
    if (state.away) throw new StorageUnavailable('503');
    return await about(person);
  };
  return { readings: new PeopleReadings(people), state };
}

it('what the index keeps of a person is asked for once in a turn, whatever of it is wanted', async () => {
  const { readings, state } = readingsOf();
  await Promise.all([readings.contact(karin), readings.groupsOf(karin), readings.formerGroupsOf(karin)]);
  expect(state.asked).toBe(1);
});

it.each<[string, (readings: PeopleReadings) => Promise<unknown>, object]>([
  ['joins', (one) => one.addToGroup(karin, 'g-1'), { groups: ['g-1'] }],
  ['leaves', (one) => one.removeFromGroup(karin, 'g-1'), { formerGroups: ['g-1'] }],
  ['is forgotten', (one) => one.forgetGroup(karin, 'g-1'), { groups: [], formerGroups: [] }],
  ['is heard of', (one) => one.remember(contact), { contact }],
  ['loses the contact', (one) => one.forgetContact(karin), { contact: undefined }],
])('a person who %s within the turn is seen so', async (_what, change, expected) => {
  const { readings } = readingsOf();
  await readings.about(karin);
  await change(readings);
  expect(await readings.about(karin)).toMatchObject(expected);
});

it('an index that could not be asked is asked again', async () => {
  const { readings, state } = readingsOf();
  state.away = true;
  await expect(readings.contact(karin)).rejects.toThrow('503');
  state.away = false;
  expect(await readings.contact(karin)).toBeUndefined();
});
