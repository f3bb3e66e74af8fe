import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { allVerbs } from '../../src/surface/all-verbs.js';
import { later } from '../../src/domain/calendar/dates/later.js';
import { commonSv } from '../../src/text/sv/common.js';
import { more, type Resend } from './resend-presses.js';
import { presses, type When } from './rights-presses.js';
import { verbTable } from './rights-table.js';
import { everyone, freeChannel, openRightsTown, ownChannel, type RightsTown } from './rights-town.js';
import type { Screen } from './screen.js';

let t: RightsTown;
let rewind: () => void;
let began: RightsTown['town']['clock']['now'];
beforeAll(async () => {
  t = await openRightsTown();
}, 120_000);
afterAll(() => t.town.close());

const cells = new Map(
  [...verbTable.matchAll(/^([a-z.-]+) {2,}((?:[CswANOX] *)+)$/gm)].map(
    ([, verb = '', row = '']) => [verb, row.trim().split(/ +/)] as const,
  ),
);
const whenOf = (verb: string): When => presses[verb]?.when ?? 'before';

/** Where the second answer may say less than the first. */
const differs: Readonly<Record<string, string>> = {
  'meeting.confirm-cancel': 'how many cases went on to the next meeting is said of what this press moved',
};

/** Everyone for whom the button changes something, or else the first who is shown something; and what else it does. */
function rowsOf(verb: string): readonly Resend[] {
  const row = cells.get(verb) ?? [];
  const doers = everyone.filter((_, at) => row[at] === 'C');
  const seers = everyone.filter((_, at) => row[at] === 's').slice(0, 1);
  const known = differs[verb] === undefined ? {} : { differs: differs[verb] };
  return [...(doers.length > 0 ? doers : seers).map((who) => ({ who, ...known })), ...(more[verb] ?? [])];
}

/** The data as the form that holds the button would send them: with the mark of what it was opened at. */
async function dataOf(verb: string, { who, data }: Resend): Promise<object> {
  const plain = await (data ?? presses[verb]?.data)?.(t, who);
  const form = forms[verb];
  if (form === undefined || plain === undefined) return plain ?? {};
  const { groupId, meetingId, code, person } = plain as Record<string, string | undefined>;
  const asked = Object.fromEntries(
    Object.entries({ groupId, meetingId, code, person }).filter(
      ([name, value]) => value !== undefined && form.asks.includes(name),
    ),
  );
  const screen = await t.town.send(who, form.verb, asked);
  const how = (plain as { how?: string }).how;
  const button = screen.buttons.find(
    (one) => one.verb === verb && (how === undefined || one.data['how'] === how),
  );
  return button?.data['opened'] === undefined ? plain : { ...plain, opened: button.data['opened'] };
}

const ofMeeting = ['groupId', 'meetingId'];
/** The form where each button stands that says what its form was opened at. */
const forms: Readonly<Record<string, { readonly verb: string; readonly asks: readonly string[] }>> = {
  'members.save': { verb: 'members.edit', asks: ['groupId', 'person'] },
  'cases.save-change': { verb: 'cases.change', asks: ['groupId', 'code'] },
  'meeting.confirm-move': { verb: 'meeting.move', asks: ofMeeting },
  'meeting.confirm-cancel': { verb: 'meeting.cancel', asks: ofMeeting },
  'bookings.save': { verb: 'bookings.form', asks: ofMeeting },
  'agenda.edit': { verb: 'agenda.show', asks: ofMeeting },
  'agenda.reset': { verb: 'agenda.show', asks: ofMeeting },
  'agenda.publish': { verb: 'agenda.show', asks: ofMeeting },
  'agenda.fit': { verb: 'agenda.show', asks: ofMeeting },
  'meeting.record-outcome': { verb: 'meeting.case', asks: [...ofMeeting, 'code'] },
  'meeting.save-present': { verb: 'meeting.outcomes', asks: ofMeeting },
  'group.save-settings': { verb: 'group.settings', asks: ['groupId'] },
  'retention.save': { verb: 'retention.show', asks: ['groupId'] },
};

test('every button has a row, and every form that says what it was opened at is opened', () => {
  const verbs = allVerbs.map(({ verb }) => verb);
  expect(verbs.filter((verb) => rowsOf(verb).length === 0)).toEqual([]);
  expect(Object.keys(more).filter((verb) => !verbs.includes(verb))).toEqual([]);
  const marked = allVerbs.filter(({ data }) => 'shape' in data && 'opened' in (data.shape as object));
  expect(Object.keys(forms).sort()).toEqual(marked.map(({ verb }) => verb).sort());
});

async function send(
  verb: string,
  { who, where = presses[verb]?.where }: Resend,
  data: object,
): Promise<Screen> {
  t.town.channel(where === 'free channel' ? freeChannel : ownChannel);
  return await t.town.send(who, verb, data, where === undefined || where === 'chat' ? 'chat' : 'channel');
}

/** What the messages were that came of a press, the pressed card itself left out. */
function messagesSince(from: number): readonly string[] {
  const sent = t.town.connector.heard.slice(from);
  return sent.filter(({ path }) => !path.includes('/card-1')).map(({ method, path }) => `${method} ${path}`);
}

const failures = [
  commonSv.notAllowed,
  commonSv.notFound,
  commonSv.staleCard,
  commonSv.changedSince,
  commonSv.changedMeanwhile,
];

const seconds = (n: number) => void (t.town.clock.now = later(t.town.clock.now, n));

describe.each<[When, () => Promise<unknown>]>([
  ['before', async () => undefined],
  ['after the meeting', () => t.town.until('2026-05-12', '16:00')],
  ['without a channel', () => t.town.loseChannel()],
])('%s', (when, come) => {
  beforeAll(async () => {
    t.town.channel(ownChannel);
    await come();
    rewind = t.keep();
    began = t.town.clock.now;
  }, 60_000);
  afterEach(() => {
    rewind();
    t.town.clock.now = began;
  });

  const rows = allVerbs
    .filter(({ verb }) => whenOf(verb) === when)
    .flatMap(({ verb }) => rowsOf(verb).map((row) => [verb, row.name ?? '', row.who, row] as const));

  test.each(rows)(
    '%s %s, pressed by the %s, is answered as the first time',
    async (verb, _name, _who, row) => {
      await row.prepare?.(t);
      const data = await dataOf(verb, row);
      const before = t.text();
      const first = await send(verb, row, data);
      expect(failures.filter((one) => first.said.includes(one))).toEqual([]);
      // A row of which nothing came would prove nothing.
      if (cells.get(verb)?.includes('C') === true || row.name !== undefined)
        expect(t.text()).not.toBe(before);
      seconds(20);
      await t.town.samrad.ticker.tick();
      const stored = t.text();
      const heard = t.town.connector.heard.length;
      await t.town.restart();
      const second = await send(verb, row, data);
      if (row.differs === undefined) expect(second.said).toBe(first.said);
      expect(second.title).toBe(first.title);
      expect(messagesSince(heard)).toEqual([]);
      expect(t.text()).toBe(stored);
    },
  );
});
