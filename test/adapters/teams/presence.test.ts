import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { personKey } from '../../../src/domain/model/person/person.js';
import { teamsSv } from '../../../src/text/sv/teams.js';
import {
  bot as botAccount,
  channelId,
  inChannel,
  inChat,
  karin,
  mentioned,
  said,
  tenant,
} from '../../fakes/teams-activities.js';
import { type RunningBot, startBot } from './bot-fixture.js';

let bot: RunningBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const person = personKey(tenant, karin.aadObjectId);
const chat = (more: object) => bot.post(inChat(bot.serviceUrl, more));
const channel = (more: object) => bot.post(inChannel(bot.serviceUrl, more));
const contact = () => bot.world.deps.people.contact(person);
const install = { type: 'installationUpdate', action: 'add' };

describe('where a person can be written to', () => {
  test('is kept from the installation, which is greeted once however often it is told', async () => {
    await chat(install);
    await chat(install);
    expect(await contact()).toEqual({
      person,
      serviceUrl: bot.serviceUrl,
      tenantId: tenant,
      conversationId: 'a:karin',
      locale: 'sv',
    });
    expect(bot.connector.heard).toHaveLength(1);
    expect(JSON.stringify(bot.connector.heard)).toContain(teamsSv.welcomeTitle);
  });

  test('is lost with the app, and back with the next word', async () => {
    await chat(said('hjälp'));
    await chat({ type: 'installationUpdate', action: 'remove' });
    expect((await contact())?.unreachableSince).toBe(bot.world.state.now);
    await chat(said('hjälp'));
    expect((await contact())?.unreachableSince).toBeUndefined();
  });

  test('is not forgotten because the person speaks in a channel', async () => {
    await chat(said('hjälp'));
    await channel(mentioned('hjälp'));
    expect((await contact())?.conversationId).toBe('a:karin');
  });
});

describe('a channel', () => {
  const bound = () => bot.world.deps.people.groupOfChannel(channelId);
  beforeEach(() => bot.world.deps.people.bindChannel({ channelId, teamId: '19:team' }, 'g-1'));

  test.each([
    [
      'the channel is deleted',
      {
        type: 'conversationUpdate',
        channelData: { eventType: 'channelDeleted', channel: { id: channelId } },
      },
    ],
    ['the bot is removed', { type: 'conversationUpdate', membersRemoved: [{ id: botAccount.id }] }],
    ['the app is uninstalled', { type: 'installationUpdate', action: 'remove' }],
  ])('is no longer the group’s when %s', async (_what, more) => {
    expect((await channel(more)).status).toBe(200);
    expect(await bound()).toBeUndefined();
  });

  test.each([
    ['a person leaves the team', { type: 'conversationUpdate', membersRemoved: [{ id: karin.id }] }],
    [
      'another channel is deleted',
      {
        type: 'conversationUpdate',
        channelData: { eventType: 'channelDeleted', channel: { id: '19:other' } },
      },
    ],
    ['the app is installed', install],
  ])('stays the group’s when %s', async (_what, more) => {
    await channel(more);
    expect(await bound()).toBe('g-1');
  });
});
