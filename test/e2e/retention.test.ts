import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import type { Store } from '../../src/wiring/compose.js';
import type { RowKind } from '../../src/domain/model/row.js';
import { purgeGroup } from '../../src/usecases/retention/purge-group.js';
import { codeOn, habo, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

const kinds: readonly RowKind[] = [
  'group',
  'unit',
  'member',
  'meeting',
  'case',
  'timer',
  'out',
  'line',
  'event',
  'purge',
  'count',
];

async function rowsOf(store: Store, partitions: readonly string[]): Promise<string> {
  const lists = partitions.flatMap((partition) => kinds.map((kind) => store.ledger.list(kind, partition)));
  return JSON.stringify(await Promise.all(lists), (key, value: unknown) =>
    key === 'etag' ? undefined : value,
  );
}

async function openGroup(store?: Store) {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z', ...(store === undefined ? {} : { store }) });
  await town.move('maria', 'Maria Lund');
  await town.move('karin', 'Karin Ek');
  await town.move('samir', 'Samir Haddad');
  await setUp(town, 'maria', habo);
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  const first = codeOn(await register(town, 'karin', { units: ['vårdcentral'] }));
  const second = codeOn(await register(town, 'karin', { units: ['vårdcentral'] }));
  await town.send('samir', 'ack.answer', { groupId, code: first, answer: 'known' });
  const partitions = [groupId, ...['maria', 'karin', 'samir'].map((who) => `person|${town.keyOf(who)}`)];
  return { town, groupId, first, second, partitions };
}

async function decide(town: Town, groupId: string, days = '10') {
  const card = await town.send('maria', 'retention.show', { groupId });
  return await town.press('maria', card, 'Spara', { reference: 'SN 2026/7', decidedOn: '2026-03-02', days });
}

describe('retention of a group', () => {
  let all: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    all = await openGroup();
  });
  afterAll(() => all.town.close());

  it('shows the coordinator who did what with a case, and nobody else', async () => {
    const { town, groupId, first } = all;
    const shown = await town.press(
      'maria',
      await town.send('maria', 'cases.show', { groupId, code: first }),
      'Händelser',
    );
    expect(shown.said).toContain('Karin Ek anmälde ärendet');
    expect(shown.said).toContain('Samir Haddad svarade för sin enhet');
    expect(shown.said).toContain('onsdag 1 april kl. 09.00');
    const refused = await town.send('samir', 'events.show', { groupId, code: first });
    expect(refused.said).toContain('behörighet');
    const group = await town.send('maria', 'events.show', { groupId });
    expect(group.said).toContain('Maria Lund släppte in en medlem: Samir Haddad');
  });

  it('asks the coordinator for the decision when there is none, and purges nothing meanwhile', async () => {
    const { town, groupId, first, partitions } = all;
    await town.until('2026-05-12', '14:00');
    const noted = await town.send('maria', 'meeting.record-outcome', {
      groupId,
      meetingId: 'm-1',
      code: first,
      outcome: 'no-further',
      consent: 'true',
    });
    expect(noted.said).not.toContain('Kortet är gammalt');
    expect((await town.store.ledger.read('case', groupId, first))?.value.state).toBe('decided');
    const outcomes = await town.send('maria', 'meeting.outcomes', { groupId, meetingId: 'm-1' });
    expect(outcomes.said).toContain(first);
    await town.send('karin', 'cases.confirm-withdraw', { groupId, code: all.second });
    const asked = await town.until('2026-07-02');
    expect(
      asked.filter(({ screen }) => screen.title === 'Gruppen saknar gallringsbeslut').map(({ to }) => to),
    ).toEqual(['maria']);
    await town.until('2027-06-01');
    expect(await rowsOf(town.store, partitions)).toContain(all.second);
    expect((await town.say('maria', 'start')).said).toContain('Gruppen saknar gallringsbeslut.');
  });

  it('takes the coordinator’s decision only, and says what is wrong with it', async () => {
    const { town, groupId } = all;
    const card = await town.send('maria', 'retention.show', { groupId });
    expect(card.fields.get('days')?.value).toBe('180');
    const wrong = await town.press('maria', card, 'Spara', {
      reference: 'SN 2026/7',
      decidedOn: '2030-01-01',
      days: '10',
    });
    expect(wrong.said).toContain('Välj en dag som har varit');
    expect(wrong.fields.get('reference')?.value).toBe('SN 2026/7');
    const number = await town.press('maria', card, 'Spara', {
      reference: '19800101-9802',
      decidedOn: '2026-03-02',
      days: '10',
    });
    expect(number.said).toContain('personuppgift');
    expect((await town.send('samir', 'retention.show', { groupId })).said).toContain('behörighet');
    expect((await decide(town, groupId)).said).toContain('i natt');
  });

  it('purges the next night, leaves a certificate and counts, and no trace of the cases in any table', async () => {
    const { town, groupId, first, second, partitions } = all;
    await town.until('2027-06-03');
    const rows = await rowsOf(town.store, partitions);
    expect(rows).not.toContain(second);
    expect(rows).not.toContain(first);
    for (const code of [first, second]) expect(await town.store.codes.find(code as never)).toBeUndefined();
    const card = await town.send('maria', 'retention.show', { groupId });
    expect(card.said).toContain('Gallrat onsdag 2 juni 2027');
    expect(card.said).toMatch(/2 ärenden, 1 möte, \d+ meddelanden, 0 personer/);
    expect(card.said).toContain('Enligt SN 2026/7, 10 dagar');
    expect(card.said).toContain('2026: 2 gallrade ärenden');
    expect((await town.send('maria', 'cases.show', { groupId, code: first })).said).toContain('finns inte');
  });

  it('forgets someone who left: by name and by id, in every row', async () => {
    const { town, groupId, partitions } = all;
    await town.send('samir', 'members.confirm-leave', { groupId });
    const key = town.keyOf('samir');
    expect(await rowsOf(town.store, partitions)).toContain(key);
    await town.until('2027-07-20');
    const rows = await rowsOf(town.store, partitions);
    expect(rows).not.toContain('Samir');
    expect(rows).not.toContain(key);
    expect(rows).not.toContain(key.replace('|', '~'));
    expect(await town.store.people.formerGroupsOf(key)).toEqual([]);
    expect(await town.store.people.contact(key)).toBeUndefined();
    expect((await town.send('maria', 'events.show', { groupId })).said).toContain('Tidigare medlem');
  });

  it('ends when the decision is taken back', async () => {
    const { town, groupId } = all;
    const card = await town.send('maria', 'retention.show', { groupId });
    const off = await town.press('maria', card, 'Spara', { reference: ' ' });
    expect(off.title).toBe('Gallringen är avstängd');
    const code = codeOn(await lastCase(town, groupId));
    await town.until('2027-12-01');
    expect(await town.store.ledger.read('case', groupId, code)).toBeDefined();
  });

  async function lastCase(town: Town, groupId: string) {
    const form = await town.send('maria', 'group.add-meeting', {
      groupId,
      kind: 'case-meeting',
      date: '2027-09-07',
      time: '13:00',
    });
    expect(form.title).toBe('Mötet är inbokat');
    const receipt = await register(town, 'karin', { units: ['vårdcentral'] });
    await town.send('karin', 'cases.confirm-withdraw', { groupId, code: codeOn(receipt) });
    return receipt;
  }
});

describe('a purge that is stopped anywhere', () => {
  it('is finished by the next run, with one certificate and the same counts', async () => {
    const plain = createMemoryStore();
    const { town, groupId, first, second, partitions } = await openGroup(plain);
    await town.send('karin', 'cases.confirm-withdraw', { groupId, code: first });
    await town.send('karin', 'cases.confirm-withdraw', { groupId, code: second });
    await town.send('samir', 'members.confirm-leave', { groupId });
    await decide(town, groupId);
    town.clock.now = '2026-06-20T08:00:00.000Z' as never;
    const { deps } = town.samrad;
    let calls = 0;
    let stopAt = 1;
    const counted = <F extends (...args: never[]) => Promise<unknown>>(call: F) =>
      ((...args: Parameters<F>) => {
        calls += 1;
        if (calls === stopAt) return Promise.reject(new Error('killed'));
        return call(...args);
      }) as F;
    const { ledger, codes, people } = deps;
    const dying = {
      ...deps,
      ledger: {
        snapshot: counted(ledger.snapshot.bind(ledger)),
        read: counted(ledger.read.bind(ledger)) as typeof ledger.read,
        list: counted(ledger.list.bind(ledger)) as typeof ledger.list,
        commit: counted(ledger.commit.bind(ledger)),
      },
      codes: {
        ...codes,
        find: codes.find.bind(codes),
        use: codes.use.bind(codes),
        reserve: codes.reserve.bind(codes),
        reservation: codes.reservation.bind(codes),
        forget: counted(codes.forget.bind(codes)),
        release: counted(codes.release.bind(codes)),
      },
      people: Object.assign(Object.create(people) as typeof people, {
        forgetGroup: counted(people.forgetGroup.bind(people)),
        forgetContact: counted(people.forgetContact.bind(people)),
      }),
    };
    let runs = 0;
    for (; ; runs += 1) {
      calls = 0;
      stopAt = runs + 1;
      // Every run gets one call further than the one before, and dies there.
      const ended = await purgeGroup(dying, groupId).then(
        () => true,
        () => false,
      );
      if (ended && calls < stopAt) break;
      expect(runs).toBeLessThan(400);
    }
    expect(runs).toBeGreaterThan(10);
    const rows = await rowsOf(town.store, partitions);
    for (const gone of [first, second, 'Samir', town.keyOf('samir')]) expect(rows).not.toContain(gone);
    const certificates = await ledger.list('purge', groupId);
    expect(
      certificates.map(({ value }) => [value.state, value.counts['cases'], value.counts['people']]),
    ).toEqual([['done', 2, 1]]);
    const counts = await ledger.list('count', groupId);
    expect(counts.map(({ value }) => value.counts['cases'])).toEqual([2]);
    expect(await codes.find(first as never)).toBeUndefined();
    await town.close();
  });
});
