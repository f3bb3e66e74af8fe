import { describe, expect, test } from 'vitest';
import { incomingActivity } from '../../../src/adapters/teams/gate/activity.js';
import { saidWith } from '../../../src/adapters/teams/turn/said-words.js';

const base = {
  type: 'message',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:karin' },
  recipient: { id: '28:samrad', name: 'Samråd' },
  conversation: { id: '19:x@thread.tacv2;messageid=1', conversationType: 'channel' },
};
const said = (more: object) => saidWith(incomingActivity.parse({ ...base, ...more }));
const mention = (text?: string | null) => ({
  type: 'mention',
  mentioned: { id: '28:samrad', name: 'Samråd' },
  ...(text === undefined ? {} : { text }),
});

describe('words without the mention of the bot', () => {
  // Entities may lack their text (microsoft/botbuilder-dotnet #2504, botbuilder-js #2083).
  test.each([
    ['a mention with its text', mention('<at>Samråd</at>')],
    ['a mention without a text', mention()],
    ['a mention whose text is null', mention(null)],
    ['a mention with other marks', mention('<at id="0">Samråd</at>')],
  ])('%s', (_what, entity) => {
    for (const gap of [' ', '&nbsp;', '\u00a0', '&#160;', '  ']) {
      const { words } = said({ text: `<at>Samråd</at>${gap}skapa grupp\n`, entities: [entity] });
      expect(words.replace(/\s+/g, ' ').trim()).toBe('skapa grupp');
    }
  });

  test('the mention of someone else stays', () => {
    const { words } = said({ text: '<at>Samråd</at> tack <at>Karin Ek</at>', entities: [mention()] });
    expect(words.trim()).toBe('tack Karin Ek');
  });

  test.each([
    ['<p>mina ärenden</p>', 'mina ärenden'],
    ['<div><div>mina&nbsp;ärenden</div></div>', 'mina\u00a0ärenden'],
    ['Anm&auml;l &auml;rende', 'Anmäl ärende'],
    ['a < b &amp; c', 'a < b & c'],
    ['<b>mina</b> <i>ärenden</i>', 'mina ärenden'],
    ['inget att avkoda', 'inget att avkoda'],
  ])('%j says %j', (text, words) => {
    expect(said({ text }).words.trim()).toBe(words);
  });

  test('words that stand in the HTML attachment alone are the words', () => {
    const attachments = [
      { contentType: 'text/html', content: '<div><at>Samråd</at>&nbsp;skapa grupp</div>' },
    ];
    expect(said({ text: '', attachments, entities: [mention()] }).words.trim()).toBe('skapa grupp');
    expect(said({ attachments, entities: [mention()] }).words.trim()).toBe('skapa grupp');
  });
});

describe('everything that may hold words is looked at', () => {
  const number = '191212121212';
  test.each<[string, object]>([
    ['a digit in bold', { text: '<b>1912</b>12121212' }],
    ['blanks as entities', { text: '19121212&nbsp;1212' }],
    ['digits as entities', { text: '&#49;&#57;1212121212' }],
    ['a quotation', { text: '<quoted messageId="1">19121212-1212</quoted> ok' }],
    [
      'the HTML attachment',
      { text: 'ok', attachments: [{ contentType: 'text/html', content: '<p>191212121212</p>' }] },
    ],
    [
      'the name of a file',
      { attachments: [{ contentType: 'application/vnd.x', name: 'Utredning 191212121212.pdf' }] },
    ],
    [
      'what a file says of itself',
      { attachments: [{ contentType: 'application/vnd.x', content: { a: { b: ['191212121212'] } } }] },
    ],
    [
      'a card that was passed on',
      {
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: { body: [{ text: '191212121212' }] },
          },
        ],
      },
    ],
    ['the summary', { text: 'ok', summary: '191212121212' }],
    ['the address in a link', { text: '<a href="https://x.example/191212121212">här</a>' }],
  ])('%s', (_what, more) => {
    const digits = said(more).all.map((one) => one.replace(/\D/g, ''));
    expect(digits.some((one) => one.includes(number))).toBe(true);
  });
});

describe('an odd field does not refuse an activity', () => {
  test.each<[string, object]>([
    ['a text that is too long', { text: 'ord '.repeat(60_000) }],
    ['a locale that is none', { locale: 'x'.repeat(400) }],
    ['a text that is a number', { text: 7 }],
    ['entities that are no list', { entities: 'x' }],
    ['an entity without a type', { entities: [{}, mention()] }],
    ['a file without a kind', { attachments: [{}, { contentType: 'a' }] }],
    ['a name that is too long', { from: { id: '29:a', name: 'x'.repeat(5000) } }],
    // Nothing is asked or answered by it then.
    ['an id that walks up', { id: '..' }],
    ['settings that are odd', { channelData: { settings: 4 } }],
  ])('%s', (_what, more) => {
    expect(incomingActivity.safeParse({ ...base, ...more }).success).toBe(true);
  });

  test.each<[string, object]>([
    ['a sender whose id walks up', { from: { id: '..' } }],
    ['a conversation without an id', { conversation: {} }],
    ['a kind of conversation that is none', { conversation: { id: 'a', conversationType: 4 } }],
    ['a tenant that is none', { channelData: { tenant: { id: 4 } } }],
  ])('but what rights hang on does: %s', (_what, more) => {
    expect(incomingActivity.safeParse({ ...base, ...more }).success).toBe(false);
  });
});

describe('what may hold words besides the words', () => {
  const html = (content: string) => ({ contentType: 'text/html', content });
  test.each([
    ['the text of a picture', { text: 'hej <img alt="850516-9808" src="x">' }],
    ['a hint', { attachments: [html('<p title="850516-9808">hej</p>')] }],
    ['a link', { text: '<a href="https://example.se/850516-9808">länk</a>' }],
    ['pictures of digits', { attachments: [html('<p><img alt="8">50516-9808</p>')] }],
    [
      'where a file lies',
      { attachments: [{ contentType: 'reference', contentUrl: 'https://example.se/850516-9808' }] },
    ],
    ['two attachments', { attachments: [html('<div>850516-</div>'), html('<div>9808</div>')] }],
  ])('%s is looked at', (_what, more) => {
    expect(
      said(more)
        .all.map((one) => one.replace(/\n/g, ''))
        .join('\n'),
    ).toMatch(/(?:^|\/)850516-9808$/m);
  });

  test('a text that is longer than what is read says so', () => {
    expect(said({ text: 'a'.repeat(120_000) }).cut).toBe(false);
    expect(said({ text: 'a'.repeat(120_001) }).cut).toBe(true);
    expect(said({ attachments: [{ contentType: 'a/b', name: 'a'.repeat(120_001) }] }).cut).toBe(true);
    expect(said({ attachments: [html('a'.repeat(120_001))] }).cut).toBe(false);
  });
});
