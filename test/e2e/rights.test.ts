import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allVerbs } from '../../src/adapters/teams/verbs/all-verbs.js';
import { codeOn, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

type Who = 'maria' | 'karin' | 'samir' | 'lena' | 'gone' | 'other' | 'stranger';

const everyone: readonly Who[] = ['maria', 'karin', 'samir', 'lena', 'gone', 'other', 'stranger'];

let town: Town;
let groupId: string;
let code: string;

/** Everything stored of both groups, as text. */
async function stored(): Promise<string> {
  const ids = [groupId, ...(await town.store.people.groupsOf(town.keyOf('other')))];
  const parts = await Promise.all(
    ids.flatMap((id) => [
      town.store.ledger.snapshot(id),
      town.store.ledger.list('timer', id),
      town.store.ledger.list('out', id),
    ]),
  );
  return JSON.stringify(parts, (key, value: unknown) => (key === 'etag' ? undefined : value));
}

beforeAll(async () => {
  town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await town.move('karin', 'Karin Ek');
  await town.move('samir', 'Samir Haddad', { tenant: '22222222-2222-4222-8222-222222222222', guest: true });
  await town.move('lena', 'Lena Åberg', { tenant: '44444444-4444-4444-8444-444444444444' });
  await town.move('gone', 'Gun Borta');
  await town.move('other', 'Olle Annan');
  await town.move('stranger', 'Stig Okänd');
  const wish = {
    routine: 'verksam',
    known: 'VerkSam Habo',
    first: '2026-05-12',
    until: '2026-12-30',
    ownUnit: 'Habo kommun',
  };
  await setUp(town, 'maria', wish);
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
  await join(town, 'lena', { unit: 'Arbetsförmedlingen', role: 'Kontaktperson' }, 'maria');
  await join(town, 'gone', { unit: 'Habo kommun', role: 'Representant' }, 'maria');
  [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  await town.send('maria', 'members.remove', { groupId, person: town.keyOf('gone') });
  town.channel('19:andra@thread.tacv2');
  await setUp(town, 'other', wish);
  code = codeOn(await register(town, 'karin', { units: ['vårdcentral'] }));
});
afterAll(() => town.close());

describe('who may change what', () => {
  const meetingId = 'm-2';
  /** Each press that changes something: its data, and who may. */
  const matrix: readonly [verb: string, data: () => object, may: readonly Who[]][] = [
    [
      'agenda.edit',
      () => ({ groupId, meetingId, slot: 'statistics', change: 'longer', points: 'statistics' }),
      ['maria'],
    ],
    ['agenda.reset', () => ({ groupId, meetingId }), ['maria']],
    ['group.save-settings', () => ({ groupId, minutes: '75', mode: 'on-site', place: 'Rum 9' }), ['maria']],
    [
      'group.add-meeting',
      () => ({ groupId, kind: 'case-meeting', date: '2026-12-01', time: '09:00' }),
      ['maria'],
    ],
    ['meeting.confirm-move', () => ({ groupId, meetingId, date: '2026-06-24', time: '10:00' }), ['maria']],
    [
      'members.save',
      () => ({ groupId, person: town.keyOf('samir'), deputy: town.keyOf('karin') }),
      ['maria'],
    ],
    ['ack.answer', () => ({ groupId, code, answer: 'known' }), ['samir']],
    ['nothing.more', () => ({ groupId, meetingId }), ['maria', 'karin', 'samir', 'lena']],
    ['absence.report', () => ({ groupId, meetingId }), ['maria', 'karin', 'samir', 'lena']],
    [
      'cases.save-change',
      () => ({ groupId, code, units: 'u-2', categories: 'income', meetingId: 'm-1' }),
      ['karin'],
    ],
    ['cases.confirm-hand-over', () => ({ groupId, code, to: town.keyOf('maria') }), ['karin']],
    ['agenda.publish', () => ({ groupId, meetingId }), ['maria']],
    ['meeting.confirm-cancel', () => ({ groupId, meetingId }), ['maria']],
  ];

  it.each(matrix)('%s', async (verb, data, may) => {
    const changers: Who[] = [];
    // Those who may go last, so that what they change is not what the others are measured against.
    for (const who of [...everyone].sort((a, b) => Number(may.includes(a)) - Number(may.includes(b)))) {
      const before = await stored();
      const answer = await town.send(who, verb, data());
      if ((await stored()) !== before) changers.push(who);
      if (!may.includes(who)) expect(answer.said, who).toMatch(/behörighet|finns inte/);
    }
    // A press that someone else made first may change nothing more.
    expect(
      changers.every((who) => may.includes(who)),
      changers.join(),
    ).toBe(true);
    expect(changers.length).toBeGreaterThan(0);
  });

  it('tells someone from another group exactly what it tells of a group that is not there', async () => {
    for (const [verb, data] of matrix) {
      const foreign = await town.send('other', verb, data());
      const missing = await town.send('other', verb, { ...data(), groupId: 'g-nowhere12345' });
      expect(foreign.said, verb).toBe(missing.said);
    }
  });
});

describe('two thousand forged presses', () => {
  it('by people outside the group change nothing, show nothing, and never make the bot fail', async () => {
    const before = await stored();
    const anyId = fc.oneof(
      fc.constantFrom(groupId, code, 'm-1', 'u-2', 'g-x', '', town.keyOf('maria'), 'yes', 'true', 'verksam'),
      fc.string({ maxLength: 60 }),
    );
    const anyValue: fc.Arbitrary<unknown> = fc.oneof(
      { weight: 6, arbitrary: anyId },
      fc.constantFrom(null, true, 0, -1, 1e9, [], {}, ['u-1'], { $ne: 1 }),
      fc.string({ maxLength: 3000 }),
    );
    const keys = [
      'groupId',
      'meetingId',
      'code',
      'person',
      'to',
      'answer',
      'state',
      'units',
      'unit',
      'role',
      'date',
      'time',
      'who',
      'choice',
      'slot',
      '__proto__',
      'answers',
    ];
    const anyData = fc.dictionary(fc.constantFrom(...keys), anyValue, { maxKeys: 6 });
    const verbs = allVerbs.map(({ verb }) => verb);
    const showing = /Ärende [B-Z2-9]{3}-|Maria Lund|Kommunhuset/;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...verbs),
        anyData,
        fc.constantFrom('stranger' as const, 'gone' as const),
        async (verb, data, who) => {
          const answer = await town.send(who, verb, { groupId, ...data });
          expect(answer.said).not.toMatch(showing);
        },
      ),
      { numRuns: 2000, seed: 20_260_401 },
    );
    expect(await stored()).toBe(before);
    expect(town.logged.filter((line) => line.includes('press.failed'))).toEqual([]);
  });
});
