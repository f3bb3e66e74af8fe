// Bots are allowed and disallowed for one shared channel at a time; the event names the team beside the channel
// (microsoft/Agents-for-js #488, microsoft/teams.net #100).
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { habo, setUp } from '../steps.js';
import { openTown, type Town } from '../town.js';

const team = '19:team@thread.tacv2';
const one = '19:gruppen@thread.tacv2';

let town: Town;
beforeEach(async () => {
  town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await setUp(town, 'maria', habo);
  // A team's general channel has the team's own id.
  town.channel(team);
  await setUp(town, 'maria', habo);
});
afterEach(() => town.close());

const groupOf = (channelId: string) => town.store.people.groupOfChannel(channelId);

async function event(channelData: object, more: object = {}, conversation = one): Promise<void> {
  await fetch(town.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'conversationUpdate',
      id: 'f:1',
      channelId: 'msteams',
      serviceUrl: town.connector.url,
      from: { id: '29:maria', aadObjectId: town.objectIdOf('maria') },
      recipient: { id: '28:samrad', name: 'Samråd' },
      conversation: { id: conversation, isGroup: true, conversationType: 'channel', tenantId: town.host },
      channelData: { team: { id: team }, tenant: { id: town.host }, ...channelData },
      ...more,
    }),
  });
  await town.until('2026-04-01', '09:30');
}

const botLeft = { membersRemoved: [{ id: '28:samrad' }] };

describe('the group of the team’s general channel keeps its channel', () => {
  test.each([
    ['a shared channel', { channel: { type: 'shared', id: one }, eventType: 'channelMemberRemoved' }],
    ['a private channel', { channel: { type: 'private', id: one }, eventType: 'channelMemberRemoved' }],
    ['a channel of a kind not told', { channel: { id: one }, eventType: 'channelMemberRemoved' }],
    [
      'a private channel, by the older event',
      { channel: { type: 'private', id: one }, eventType: 'teamMemberRemoved' },
    ],
  ])('when the bot is removed from %s, whose group loses it', async (_what, channelData) => {
    const before = await groupOf(team);
    expect(before).toBeDefined();
    await event(channelData, botLeft);
    expect(await groupOf(team)).toBe(before);
    expect(await groupOf(one)).toBeUndefined();
  });

  test('when another channel is deleted', async () => {
    const before = await groupOf(team);
    await event({ channel: { id: one }, eventType: 'channelDeleted' });
    expect([await groupOf(team), await groupOf(one)]).toEqual([before, undefined]);
  });
});

describe('both groups lose their channels, and their coordinators hear of it in their own chats', () => {
  test.each([
    ['the team is deleted', { eventType: 'teamDeleted' }, {}],
    ['the team is deleted for good', { eventType: 'teamHardDeleted' }, {}],
    ['the bot is removed from the team', { eventType: 'teamMemberRemoved' }, botLeft],
  ])('when %s', async (_what, channelData, more) => {
    await event(channelData, more, team);
    expect([await groupOf(team), await groupOf(one)]).toEqual([undefined, undefined]);
    const told = town.arrived.filter(({ screen }) => screen.title === 'Gruppen har ingen kanal längre');
    expect(told.map(({ to }) => to)).toEqual(['maria', 'maria']);
    expect(told[0]?.screen.said).toContain('”@Samråd koppla grupp”');
  });
});

test('an event of another tenant takes no channel away', async () => {
  const other = '99999999-9999-4999-8999-999999999999';
  const conversation = { id: team, isGroup: true, conversationType: 'channel', tenantId: other };
  await event({ eventType: 'teamDeleted', tenant: { id: other } }, { conversation });
  expect(await groupOf(one)).toBeDefined();
});
