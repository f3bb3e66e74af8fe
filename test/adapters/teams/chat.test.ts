import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { personKey } from '../../../src/domain/model/person/person.js';
import { teamsEn } from '../../../src/text/en/teams.js';
import { commonSv } from '../../../src/text/sv/common.js';
import { teamsSv } from '../../../src/text/sv/teams.js';
import { cardFaults } from '../../cards/card-faults.js';
import {
  channelId,
  dialog,
  inChannel,
  inChat,
  karin,
  mentioned,
  otherTenant,
  pressed,
  said,
  submitted,
  tenant,
} from '../../fakes/teams-activities.js';
import { type RunningBot, startBot } from './bot-fixture.js';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());
beforeEach(() => {
  bot.connector.heard.length = 0;
  bot.callers.length = 0;
  bot.ran.length = 0;
  bot.logged.length = 0;
});

const chat = (more: object) => bot.post(inChat(bot.serviceUrl, more));
const channel = (more: object) => bot.post(inChannel(bot.serviceUrl, more));

function sentCard(index = -1): Record<string, unknown> {
  const body = bot.connector.heard.at(index)?.body as { attachments: { content: Record<string, unknown> }[] };
  const content = body.attachments[0]?.content ?? {};
  expect(cardFaults(content)).toEqual([]);
  return content;
}
const everything = () => JSON.stringify(bot.connector.heard.map(({ body }) => body));
const shown = (body: unknown): string => JSON.stringify(body);

describe('words in a chat', () => {
  test('that are a command are answered with its card, in the same chat', async () => {
    expect(await chat(said('  Mina   ÄRENDEN. '))).toEqual({ status: 200, body: undefined });
    expect(bot.connector.heard[0]).toMatchObject({
      method: 'POST',
      path: '/v3/conversations/a%3Akarin/activities',
    });
    expect(sentCard()['speak']).toBe('Mina ärenden');
  });

  test('are understood in English by a Swede, and answered in the language of the client', async () => {
    await chat(said('my cases'));
    expect(sentCard()['speak']).toBe('Mina ärenden');
    await chat({ ...said('what?'), locale: 'en-GB' });
    expect(sentCard()['speak']).toContain(teamsEn.menuUnknown);
  });

  test('that only hold a command are not one: the menu helps', async () => {
    await chat(said('visa mina ärenden tack'));
    expect(shown(sentCard())).toContain(teamsSv.menuUnknown);
    expect(shown(sentCard())).toContain('menu.say');
  });

  test('asking for help get the menu of what works there', async () => {
    await chat(said('hjälp'));
    expect(shown(sentCard())).not.toContain(teamsSv.menuUnknown);
    expect(shown(sentCard())).not.toContain('Ny grupp');
    await channel(mentioned(''));
    expect(shown(sentCard())).toContain('Ny grupp');
  });

  test('for the channel are sent there when said in a chat of one’s own', async () => {
    await chat(said('ny grupp'));
    expect(shown(sentCard())).toContain(teamsSv.onlyInChannel);
  });

  test('in a channel are heard without the mention, and answered in the thread', async () => {
    await channel(mentioned('mina ärenden'));
    expect(bot.connector.heard[0]?.path).toBe(
      `/v3/conversations/${encodeURIComponent(`${channelId};messageid=1`)}/activities`,
    );
    expect(bot.callers[0]).toMatchObject({
      surface: 'channel',
      channel: { channelId, tenantId: tenant, teamId: '19:team@thread.tacv2' },
    });
  });

  test('with a personal number are answered by a warning that repeats and logs nothing', async () => {
    await chat(said('Kan ni ta 121212-1212 på mötet?'));
    expect(shown(sentCard())).toContain(teamsSv.personalDataTitle);
    expect(everything()).not.toContain('1212');
    expect(bot.logged.join()).not.toContain('1212');
  });

  test('while storage is away are answered by what to do', async () => {
    await chat(said('krångla'));
    expect(shown(sentCard())).toContain(commonSv.storageDown);
  });

  test('that are null crash nothing', async () => {
    expect((await chat({ type: 'message', text: null, value: null })).status).toBe(200);
  });
});

describe('a pressed button', () => {
  test('is answered with a card, and the card in the chat becomes the same', async () => {
    const { status, body } = await chat(pressed('test.keep', { groupId: 'g', note: 'ja' }));
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(bot.ran).toEqual([{ groupId: 'g', note: 'ja', rejected: [] }]);
    expect(bot.connector.heard).toHaveLength(1);
    expect(bot.connector.heard[0]).toMatchObject({
      method: 'PUT',
      path: '/v3/conversations/a%3Akarin/activities/card-1',
    });
    expect(sentCard()).toEqual((body as { value: unknown }).value);
  });

  test('whose answer is for one person leaves the channel’s card alone', async () => {
    const { body } = await channel(pressed('test.private'));
    expect(shown(body)).toContain('Bara du');
    expect(bot.connector.heard).toEqual([]);
  });

  test.each([
    ['an unknown verb', 'no.such', {}],
    ['an unknown key', 'test.keep', { groupId: 'g', role: 'coordinator' }],
    ['a longer text than the card allows', 'test.keep', { groupId: 'g', note: 'x'.repeat(31) }],
    ['another kind of value', 'test.keep', { groupId: { $ne: '' } }],
    ['a missing id', 'test.keep', {}],
    ['the name of something every object has', 'constructor', {}],
  ])('with %s is a stale card, and nothing runs', async (_what, verb, data) => {
    const { status, body } = await chat(pressed(verb, data));
    expect(status).toBe(200);
    expect(shown(body)).toContain(commonSv.staleCard);
    expect(bot.ran).toEqual([]);
    expect(bot.connector.heard).toEqual([]);
  });

  test('with no action in it at all is a stale card too', async () => {
    const { body } = await chat({ type: 'invoke', name: 'adaptiveCard/action', value: 7 });
    expect(shown(body)).toContain(commonSv.staleCard);
  });

  test('never carries a personal number inside: the field is emptied and named', async () => {
    await chat(pressed('test.keep', { groupId: 'g', note: '121212-1212' }));
    expect(bot.ran).toEqual([{ groupId: 'g', note: '', rejected: ['note'] }]);
  });

  test('while storage is away says that nothing was saved, and keeps what was typed', async () => {
    const { body } = await chat(pressed('test.down', { groupId: 'g', note: 'skrivet' }));
    expect(shown(body)).toContain(commonSv.storageDown);
    expect(shown(body)).toContain('"verb":"test.down","data":{"groupId":"g","note":"skrivet"}');
    expect(bot.connector.heard).toEqual([]);
  });

  test('that breaks is answered by a card, and the fault’s words are neither shown nor logged', async () => {
    const { status, body } = await chat(pressed('test.break', { groupId: 'g' }));
    expect(status).toBe(200);
    expect(shown(body)).toContain(commonSv.unexpected);
    expect(bot.logged.join() + shown(body)).not.toContain('1212');
  });

  test('is answered although the update of the chat fails', async () => {
    bot.connector.twists.push({ status: 500 });
    const { body } = await chat(pressed('test.keep', { groupId: 'g' }));
    expect(shown(body)).toContain('Klart');
  });

  test('of the menu says the command', async () => {
    const { body } = await chat(pressed('menu.say', { word: 'mina ärenden' }));
    expect(shown(body)).toContain('Mina ärenden');
  });
});

describe('an older client’s button', () => {
  test('changes the card it stands on', async () => {
    expect((await chat(submitted('test.keep', { groupId: 'g' }))).status).toBe(200);
    expect(bot.connector.heard[0]).toMatchObject({ method: 'PUT' });
    expect(bot.ran).toHaveLength(1);
  });

  test('shows nobody else in a channel what was meant for one', async () => {
    await channel(submitted('test.private'));
    expect(shown(sentCard())).toContain(teamsSv.privateBody);
    expect(everything()).not.toContain('Bara du');
  });
});

describe('the private dialog', () => {
  test('opens with a card whose buttons submit, and changes nothing in the channel', async () => {
    const { body } = await channel(dialog('task/fetch', 'test.down', { groupId: 'g' }));
    const { task } = body as { task: { type: string; value: { title: string; card: { content: unknown } } } };
    expect(task.type).toBe('continue');
    expect(cardFaults(task.value.card.content)).toEqual([]);
    expect(shown(task)).not.toContain('Action.Execute');
    expect(bot.connector.heard).toEqual([]);
  });

  test('goes on with each answer, and knows that it is one', async () => {
    const { body } = await channel(dialog('task/submit', 'test.keep', { groupId: 'g' }));
    expect(shown(body)).toContain('Klart');
    expect(bot.callers[0]?.surface).toBe('dialog');
  });
});

describe('who speaks', () => {
  const someone = { id: '29:samir', name: 'Samir', aadObjectId: '44444444-4444-4444-8444-444444444444' };
  const asSomeone = () => channel({ ...mentioned('mina ärenden'), from: someone });

  test('is the same person in chat and channel', async () => {
    await chat(said('mina ärenden'));
    await channel(mentioned('mina ärenden'));
    expect(bot.callers.map(({ person }) => person)).toEqual(
      Array(2).fill(personKey(tenant, karin.aadObjectId)),
    );
    expect(bot.callers[0]).toMatchObject({ kind: 'member', locale: 'sv', name: 'Karin Ek' });
  });

  test('is a guest, or of another tenant, as Teams tells it', async () => {
    bot.connector.members.set(someone.id, { ...someone, tenantId: tenant, userRole: 'guest' });
    await asSomeone();
    expect(bot.callers[0]?.kind).toBe('guest');
    const other = { ...someone, id: '29:lena' };
    bot.connector.members.set(other.id, { ...other, tenantId: otherTenant, userRole: 'user' });
    await channel({ ...mentioned('mina ärenden'), from: other });
    expect(bot.callers[1]).toMatchObject({ kind: 'shared-channel', tenantId: otherTenant });
  });

  test('without an Entra id is not answered', async () => {
    await chat({ ...said('mina ärenden'), from: { id: '29:nobody' } });
    expect(bot.connector.heard).toEqual([]);
  });
});
