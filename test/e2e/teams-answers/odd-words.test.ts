// Words that do not come as a new message with text (microsoft/botbuilder-js #4375, #4539; msteams-docs PR #7806, #13349).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { habo, setUp } from '../steps.js';
import { openTown, type Town } from '../town.js';

let town: Town;
let before = 0;
beforeAll(async () => {
  town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await setUp(town, 'maria', habo);
});
beforeEach(() => {
  before = town.connector.heard.length;
});
afterAll(() => town.close());

const answers = () => JSON.stringify(town.connector.heard.slice(before).map(({ body }) => body));
const warning = 'Ta bort ditt meddelande';
const number = '19121212-1212';
const edited = (text: string, eventType = 'editMessage') => ({
  type: 'messageUpdate',
  text,
  channelData: { eventType, tenant: { id: town.host } },
});

describe('a number is answered with the warning, and is not echoed', () => {
  test.each<[string, () => object]>([
    ['in a message', () => ({ type: 'message', text: `klienten ${number}` })],
    ['in a message that was edited', () => edited(`klienten ${number}`)],
    ['in a message that was put back', () => edited(`klienten ${number}`, 'undeleteMessage')],
    ['in 45,000 letters', () => ({ type: 'message', text: `${number} ${'ord '.repeat(11_250)}` })],
    ['in 100,000 letters', () => ({ type: 'message', text: `${'ord '.repeat(25_000)} ${number}` })],
    [
      'in the HTML attachment alone',
      () => ({
        type: 'message',
        text: '',
        attachments: [{ contentType: 'text/html', content: `<div>klienten ${number}</div>` }],
      }),
    ],
    [
      'in the name of a file',
      () => ({
        type: 'message',
        text: '',
        attachments: [
          {
            contentType: 'application/vnd.microsoft.teams.file.download.info',
            name: `Utredning ${number}.pdf`,
            content: { uniqueId: 'x', fileType: 'pdf' },
          },
        ],
      }),
    ],
    ['split by markup', () => ({ type: 'message', text: 'klienten 1912<b>1212</b>-1212' })],
    ['split by a blank that is an entity', () => ({ type: 'message', text: 'klienten 19121212&nbsp;1212' })],
    ['in a quotation', () => ({ type: 'message', text: `<blockquote>${number}</blockquote>ok` })],
  ])('%s', async (_what, more) => {
    await town.raw('maria', more());
    expect(answers()).toContain(warning);
    expect(answers()).not.toContain('1212-1212');
    expect(town.logged.join()).not.toContain('1212-1212');
  });
});

test('an edit that makes a command of a typing error is carried out, and another is not answered', async () => {
  await town.raw('maria', edited('mina ärenden'));
  expect(answers()).toContain('Mina ärenden');
  before = town.connector.heard.length;
  await town.raw('maria', edited('jag menade i morgon'));
  expect(answers()).toBe('[]');
});

test('a long text without anything in it is answered as any other', async () => {
  await town.raw('maria', { type: 'message', text: 'ord '.repeat(25_000) });
  expect(answers()).toContain('Jag förstod inte');
});

// iOS sends no locale at times (microsoft/botbuilder-js #4794, #4042).
describe('an activity without a locale', () => {
  test('leaves the language as it was, in answers and in what is stored', async () => {
    const contact = async () => (await town.store.people.contact(town.keyOf('maria')))?.locale;
    await town.raw('maria', { type: 'message', text: 'home', locale: 'en-GB' });
    expect(await contact()).toBe('en');
    await town.raw('maria', {
      type: 'conversationUpdate',
      membersAdded: [{ id: '28:samrad' }],
      locale: undefined,
    });
    expect(await contact()).toBe('en');
    before = town.connector.heard.length;
    await town.raw('maria', { type: 'message', text: 'vad?', locale: undefined });
    expect(answers()).toContain('I did not understand');
    await town.raw('maria', { type: 'message', text: 'start', locale: 'sv-SE' });
    expect(await contact()).toBe('sv');
  });
});
