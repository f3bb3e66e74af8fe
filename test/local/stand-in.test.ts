import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTeamsStandIn, type TeamsStandIn } from '../../src/local/stand-in/teams-stand-in.js';
import { channel, people, startEchoBot, stillClock } from './echo-bot.js';

const [karin, lena] = people as [(typeof people)[number], (typeof people)[number]];

let bot: Awaited<ReturnType<typeof startEchoBot>>;
let teams: TeamsStandIn;

beforeEach(async () => {
  bot = await startEchoBot();
  const clock = stillClock();
  teams = await createTeamsStandIn({ botUrl: bot.url, port: 0, people, channels: [channel], clock });
});
afterEach(async () => {
  await teams.close();
  await bot.close();
});

const chat = (person = karin) => {
  const conversation = teams.conversations.find(`a:${person.objectId}`);
  if (conversation === undefined) throw new Error('no chat');
  return { person, conversation, locale: 'sv' as const };
};
const inChannel = (person = karin) => {
  const conversation = teams.conversations.find(channel.id);
  if (conversation === undefined) throw new Error('no channel');
  return { person, conversation, locale: 'sv' as const };
};
const ask = async (method: string, path: string, body?: object) => {
  const response = await fetch(`${teams.url}/v3${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as { id: string; activityId: string } };
};
const at = (id: string) => `/conversations/${encodeURIComponent(id)}`;

describe('what people do', () => {
  it('a message in a chat reaches the bot as Teams would send it, and the answer stands in the chat', async () => {
    await teams.acts.say(chat(), 'hej');
    expect(bot.heard[0]).toMatchObject({
      type: 'message',
      text: 'hej',
      channelId: 'msteams',
      serviceUrl: teams.url,
      locale: 'sv-SE',
      from: { aadObjectId: karin.objectId, name: 'Karin Ek' },
      conversation: { conversationType: 'personal', tenantId: karin.tenantId },
      channelData: { tenant: { id: karin.tenantId } },
    });
    expect(chat().conversation.messages.map(({ from }) => from)).toEqual([karin.objectId, 'bot']);
  });

  it('writing in a channel mentions the bot, and the answer stands in the same thread', async () => {
    await teams.acts.say(inChannel(lena), 'dagordning');
    const [said, answer] = inChannel().conversation.messages;
    expect(bot.heard[0]).toMatchObject({
      text: '<at>Samråd</at> dagordning',
      conversation: { id: `${channel.id};messageid=${said?.id}`, conversationType: 'channel', isGroup: true },
      channelData: {
        channel: { id: channel.id },
        team: { id: channel.teamId },
        tenant: { id: channel.tenantId },
      },
    });
    expect(answer?.rootId).toBe(said?.id);
  });

  it('the answer to a press shows only to the one who pressed', async () => {
    await teams.acts.say(inChannel(), 'hej');
    const [, post] = inChannel().conversation.messages;
    if (post === undefined) throw new Error('no answer');
    const press = { messageId: post.id, verb: 'echo.next', data: { why: 'nyfiken' } };
    const shown = await teams.acts.press(inChannel(lena), press);
    expect(shown.kind).toBe('card');
    expect([...post.views.keys()]).toEqual([lena.objectId]);
    expect(bot.heard.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: post.id,
      value: { action: { type: 'Action.Execute', verb: 'echo.next', data: { why: 'nyfiken' } } },
    });
  });

  it('an update of the post is seen by everyone and takes the place of private answers', async () => {
    await teams.acts.say(inChannel(), 'hej');
    const [, post] = inChannel().conversation.messages;
    if (post === undefined) throw new Error('no answer');
    const press = { messageId: post.id, verb: 'echo.next', data: {} };
    await teams.acts.press(inChannel(lena), press);
    await ask('PUT', `${at(channel.id)}/activities/${post.id}`, { type: 'message', text: 'nytt' });
    expect(post).toMatchObject({ text: 'nytt', edited: true });
    expect(post.views.size).toBe(0);
  });

  it('a dialog is fetched, answered and closed with a word', async () => {
    await teams.acts.say(inChannel(), 'hej');
    const [, post] = inChannel().conversation.messages;
    const opened = await teams.acts.openDialog(inChannel(lena), post?.id ?? '', {
      msteams: { type: 'task/fetch' },
    });
    expect(opened).toMatchObject({ kind: 'dialog', title: 'Privat' });
    const closed = await teams.acts.submitDialog(inChannel(lena), { why: 'klart' });
    expect(closed).toEqual({ kind: 'closed', text: 'Tack, klart' });
  });

  it('installing, leaving and deleting are told to the bot', async () => {
    await teams.acts.install(karin, 'en');
    expect(bot.heard.map(({ type }) => type)).toEqual(['conversationUpdate', 'installationUpdate']);
    expect(bot.heard[1]).toMatchObject({ action: 'add', locale: 'en-GB' });
    expect(await teams.acts.install(lena, 'sv')).toBeUndefined();
    await teams.acts.leaveTeam(inChannel(lena));
    expect(bot.heard.at(-1)).toMatchObject({
      membersRemoved: [{ aadObjectId: lena.objectId }],
      channelData: { eventType: 'teamMemberRemoved' },
    });
    await teams.acts.deleteChannel(inChannel());
    expect(bot.heard.at(-1)).toMatchObject({ channelData: { eventType: 'channelDeleted' } });
    expect((await ask('POST', `${at(channel.id)}/activities`, { type: 'message' })).status).toBe(403);
  });

  it('a bot that is not there is told as silence', async () => {
    await bot.close();
    expect(await teams.acts.say(chat(), 'hej')).toMatchObject({ status: 0 });
  });
});

describe('what the bot does', () => {
  it('opens a personal chat by object id and posts in it', async () => {
    const opened = await ask('POST', '/conversations', { members: [{ id: karin.objectId }], isGroup: false });
    expect(opened).toMatchObject({ status: 201, body: { id: `a:${karin.objectId}` } });
    const sent = await ask('POST', `${at(opened.body.id)}/activities`, { type: 'message', text: 'hej' });
    expect(sent.status).toBe(201);
    expect(teams.conversations.unread(chat().conversation, karin.objectId)).toBe(1);
  });

  it('is refused a chat with someone who cannot have one, and with a stranger', async () => {
    expect((await ask('POST', '/conversations', { members: [{ id: lena.objectId }] })).status).toBe(403);
    expect((await ask('POST', '/conversations', { members: [{ id: 'nobody' }] })).status).toBe(404);
  });

  it('posts in a channel and learns both the thread and the post', async () => {
    const channelData = { channel: { id: channel.id } };
    const post = await ask('POST', '/conversations', {
      isGroup: true,
      channelData,
      activity: { type: 'message', text: 'anslag' },
    });
    expect(post.body.id).toBe(`${channel.id};messageid=${post.body.activityId}`);
    const answer = await ask('POST', `${at(post.body.id)}/activities`, { type: 'message', text: 'svar' });
    const stands = inChannel().conversation.messages.find(({ id }) => id === answer.body.id);
    expect(stands?.rootId).toBe(post.body.activityId);
    expect((await ask('DELETE', `${at(channel.id)}/activities/${answer.body.id}`)).status).toBe(200);
    expect(
      (await ask('PUT', `${at(channel.id)}/activities/${answer.body.id}`, { type: 'message' })).status,
    ).toBe(404);
  });

  it('sees who is in a channel, with the home tenant and whether a guest', async () => {
    const all = await ask('GET', `${at(channel.id)}/members`);
    expect(all.body).toHaveLength(2);
    const one = await ask('GET', `${at(channel.teamId)}/members/${lena.objectId}`);
    expect(one.body).toMatchObject({ name: 'Lena Åberg', tenantId: lena.tenantId, userRole: 'user' });
    expect((await ask('GET', `${at(channel.id)}/members/29:nobody`)).status).toBe(404);
  });

  it('is refused what is too large, unknown or malformed', async () => {
    const path = `${at(`a:${karin.objectId}`)}/activities`;
    const large = await ask('POST', path, { type: 'message', text: 'x'.repeat(100_001) });
    expect(large.status).toBe(413);
    expect((await ask('POST', path, { text: 'no type' })).status).toBe(400);
    expect((await ask('GET', '/attachments/1')).status).toBe(404);
  });
});

describe('the gate', () => {
  const knock = (headers: Record<string, string>, path = '/api/read') =>
    new Promise<number>((resolve, reject) => {
      const sent = request(`${teams.url}${path}`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end('{}');
    });
  const json = { 'content-type': 'application/json' };

  it('refuses foreign hosts, origins and sites, and what is not JSON', async () => {
    expect(await knock({ ...json, host: 'evil.example:3979' })).toBe(403);
    expect(await knock({ ...json, origin: 'http://evil.example' })).toBe(403);
    expect(await knock({ ...json, origin: 'null' })).toBe(403);
    expect(await knock({ ...json, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await knock({ 'content-type': 'text/plain' })).toBe(403);
    expect(await knock(json)).toBe(404);
  });

  it('keeps the bot’s door closed to pages', async () => {
    expect(await knock({ ...json, origin: teams.url }, '/v3/conversations')).toBe(403);
  });
});
