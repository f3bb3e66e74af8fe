import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { agendaPages } from '../../src/domain/agenda/agenda-pages.js';
import { newCaseCode } from '../../src/domain/model/case/case-code.js';
import { type Change, insert } from '../../src/domain/model/row.js';
import { pointer } from '../domain/group-fixture.js';
import type { Twist } from '../fakes/fake-connector.js';
import { Screen } from './screen.js';
import { habo, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

const cases = 80;
/** Of a channel's post as Teams numbers it: milliseconds. */
const firstPost = 1_777_000_000_000;

let town: Town;
let groupId: string;
beforeEach(async () => {
  town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  town.connector.naming.post = (n) => String(firstPost + n);
  await town.move('maria', 'Maria Lund');
  await setUp(town, 'maria', habo);
  [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  const more = { owner: town.keyOf('maria'), registeringUnit: 'u-1', units: ['u-2', 'u-3', 'u-4'] };
  const rows = Array.from({ length: cases }, (_, n): Change => {
    const code = newCaseCode([3, 3, 3, 3, Math.floor(n / 20), n % 20, 5]);
    return insert('case', groupId, code, pointer(code, more));
  });
  await town.store.ledger.commit(rows);
});
afterEach(() => town.close());

/** The agenda as it stands in the channel: the last content of each post, in the order in which Teams shows them. */
function standing(): readonly Screen[] {
  const last = new Map<number, Screen>();
  for (const { method, path, body } of town.connector.heard) {
    const id = Number(/\/activities\/(\d+)$/.exec(path)?.[1]);
    const [card] =
      (body as { attachments?: { content: Record<string, unknown> }[] } | undefined)?.attachments ?? [];
    if (method === 'PUT' && id > 0 && card !== undefined) last.set(id, new Screen(card.content, String(id)));
  }
  return [...last].sort(([a], [b]) => a - b).map(([, screen]) => screen);
}

async function publish(): Promise<void> {
  const agenda = await town.send('maria', 'agenda.show', { groupId, meetingId: 'm-1' });
  await town.press('maria', await town.press('maria', agenda, 'Publicera'), 'Publicera ändå');
}

const codesIn = ({ said }: Screen) => said.match(/[B-Z2-9]{3}-[B-Z2-9]{4}/g) ?? [];
const isPost = ({ method, path }: { readonly method: string; readonly path: string }) =>
  method === 'POST' && path === '/v3/conversations';

describe.each<[string, readonly (Twist | undefined)[]]>([
  ['are all taken', []],
  [
    'are taken but for the first, which is told to wait (429)',
    [{ status: 429, headers: { 'retry-after': '5' } }],
  ],
  ['are taken but for the first, whose fate is unknown (503)', [{ status: 503 }]],
  ['are taken but for the second (502)', [undefined, { status: 502 }]],
  ['are taken at the second try but for the last', [{ status: 429 }, { status: 503 }]],
])('the parts of a large agenda, when they %s,', (_what, answers) => {
  test('stand in the channel in the order of the agenda, each once', async () => {
    const left = [...answers];
    town.connector.laws.push((request) => (isPost(request) ? left.shift() : undefined));
    await publish();
    await town.until('2026-04-01', '12:00');
    expect(left).toEqual([]);
    const snapshot = await town.store.ledger.snapshot(groupId);
    const meeting = snapshot?.meetings.find(({ value }) => value.id === 'm-1')?.value;
    if (snapshot === undefined || meeting === undefined) throw new Error('no meeting');
    const pages = agendaPages({ snapshot, routines: town.samrad.deps.routines }, meeting);
    expect(pages.length).toBeGreaterThan(2);
    const posts = standing();
    expect(posts.map(codesIn)).toEqual(
      pages.map(({ slots }) => slots.flatMap((slot) => (slot.kind === 'fixed' ? [] : [slot.code]))),
    );
    expect(posts.map(({ said }) => /Del \d av \d/.exec(said)?.[0])).toEqual(
      pages.map(({ part, parts }) => `Del ${part} av ${parts}`),
    );
  });
});
