/** Activities as Teams sends them; made-up people of made-up tenants. */
export const tenant = '11111111-1111-4111-8111-111111111111';
export const otherTenant = '22222222-2222-4222-8222-222222222222';
export const karin = {
  id: '29:karin',
  name: 'Karin Ek',
  aadObjectId: '33333333-3333-4333-8333-333333333333',
};
export const bot = { id: '28:samrad', name: 'Samråd' };
export const channelId = '19:habo@thread.tacv2';

type Activity = Readonly<Record<string, unknown>>;

export function inChat(serviceUrl: string, more: object): Activity {
  return {
    id: 'in-1',
    channelId: 'msteams',
    serviceUrl,
    locale: 'sv-SE',
    from: karin,
    recipient: bot,
    conversation: { id: 'a:karin', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    ...more,
  };
}

export function inChannel(serviceUrl: string, more: object): Activity {
  return inChat(serviceUrl, {
    conversation: {
      id: `${channelId};messageid=1`,
      conversationType: 'channel',
      isGroup: true,
      tenantId: tenant,
    },
    channelData: { tenant: { id: tenant }, channel: { id: channelId }, team: { id: '19:team@thread.tacv2' } },
    ...more,
  });
}

export const said = (text: string) => ({ type: 'message', text });

export const mentioned = (text: string) => ({
  type: 'message',
  text: `<at>Samråd</at>&nbsp;${text}`.replace('&nbsp;', '\u00a0'),
  entities: [{ type: 'mention', mentioned: bot, text: '<at>Samråd</at>' }],
});

export const pressed = (verb: string, data: object = {}) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: 'card-1',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});

export const submitted = (verb: string, data: object = {}) => ({
  type: 'message',
  replyToId: 'card-1',
  value: { ...data, verb },
});

export const dialog = (name: 'task/fetch' | 'task/submit', verb: string, data: object = {}) => ({
  type: 'invoke',
  name,
  value: { data: { ...data, verb, msteams: { type: 'task/fetch' } }, context: { theme: 'default' } },
});
