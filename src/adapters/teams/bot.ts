import { Application, type TurnState } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import type { Caller } from '../../domain/model/group/caller.js';
import { texts } from '../../text/text.js';
import { routePresence } from './route-presence.js';
import { routeEdited, routeText } from './route-text.js';
import { answerAlone, routeDialog, routeExecute, routeSubmit } from './route-verb.js';
import { knownInChannel } from '../../usecases/members/known-in-channel.js';
import { turnDeps } from '../../usecases/turn-deps.js';
import type { Text } from '../../text/text.js';
import type { CardModel } from '../../surface/card/card-model.js';
import { type IncomingActivity, withoutThread } from './gate/activity.js';
import { type Facing, type Read, type Speaker, speakerOf } from './turn/caller.js';
import type { Edge, Turn } from './turn/edge.js';
import { reply } from './turn/reply.js';
import { busyView, unknownView } from '../../surface/card/trouble.js';
import { rememberContact } from './turn/remember-contact.js';
import { type TurnAnswer, TurnAdapter } from './turn/turn-adapter.js';
import { TurnTime, unlessLate } from './turn/turn-time.js';
import { faultKind, faultName } from '../../ports/fault.js';

/** Takes one activity that the gate has let in, and gives the HTTP answer. */
export type Bot = (activity: IncomingActivity) => Promise<TurnAnswer>;

type Handle = (turn: Turn, activity: IncomingActivity, caller: Caller, context: TurnContext) => Promise<void>;

/** Every kind of activity that is answered, and by what; the rest is left alone. */
export function createBot(edge: Edge): Bot {
  // Typing signs are requests of their own, and the mention is needed to know that it was there.
  const app = new Application<TurnState>({ startTypingTimer: false, removeRecipientMention: false });
  const asRead: AsRead = new WeakMap();
  const read = (context: TurnContext) => activityOf(asRead, context);
  const turnNow = (): Turn => ({ ...edge, deps: turnDeps(edge.deps), time: new TurnTime(edge.limits) });
  const spoken =
    (handle: Handle, dialog = false) =>
    (context: TurnContext) =>
      heard({ turn: turnNow(), context, activity: read(context), dialog }, handle);
  app.addRoute(
    invoked('adaptiveCard/action'),
    spoken((turn, a, caller, context) => routeExecute(turn, context, a, caller)),
    true,
  );
  for (const name of ['task/fetch', 'task/submit']) {
    app.addRoute(
      invoked(name),
      spoken((turn, a, caller, context) => routeDialog(turn, context, a, caller), true),
      true,
    );
  }
  app.addRoute(
    isSubmit,
    spoken((turn, a, caller) => routeSubmit(turn, a, caller)),
  );
  app.addRoute(
    ofType('message'),
    spoken((turn, a, caller) => routeText(turn, a, caller)),
  );
  app.addRoute(
    ofType('messageUpdate'),
    spoken((turn, a, caller) => routeEdited(turn, a, caller)),
  );
  app.addRoute(ofType('installationUpdate', 'conversationUpdate'), async (context) => {
    const activity = read(context);
    const turn = turnNow();
    const speaker = speakerOf(activity);
    const caller = speaker && (await callerOf(turn, activity, speaker));
    const known = typeof caller === 'string' ? undefined : caller;
    const noted = turn.contacts.run(placeOf(activity, known), () => routePresence(turn, activity, known));
    // Teams needs no more than that it was heard: what storage does not take now is tried again.
    await turn.time.by('out', noted).catch(unlessWaiting);
  });
  const adapter = new TurnAdapter();
  return (activity) =>
    adapter.turn(activity, async (context) => {
      asRead.set(context, activity);
      await app.run(context);
    });
}

/** Activities as the gate has read them, once: the SDK's own type knows less of it. */
type AsRead = WeakMap<TurnContext, IncomingActivity>;

function activityOf(asRead: AsRead, context: TurnContext): IncomingActivity {
  const activity = asRead.get(context);
  if (activity === undefined) throw new Error('a turn without its activity');
  return activity;
}

interface Heard {
  readonly turn: Turn;
  readonly context: TurnContext;
  readonly activity: IncomingActivity;
  readonly dialog: boolean;
}

/** Who speaks, and where they can be written to; then the answer. Someone without an Entra id gets none. */
async function heard({ turn: edge, context, activity, dialog }: Heard, handle: Handle): Promise<void> {
  const speaker = speakerOf(activity);
  if (speaker === undefined) return edge.deps.log.warn('turn.nobody');
  const verdict = edge.floods.judge(speaker);
  if (verdict === 'tell') edge.deps.log.warn('turn.flood', { tenant: speaker.hostTenant });
  if (verdict !== 'go-on') return await tooMuch(edge, context, activity, dialog, verdict);
  const caller = await callerOf(edge, activity, speaker, dialog);
  if (caller === 'unknown') {
    return await answerCard(edge, context, activity, edge.callers.facing(activity, dialog), unknownView);
  }
  if (caller === 'foreign') return;
  await handle(edge, activity, await remembered(edge, activity, caller), context);
}

/** What is heard later of the same person, or in the same place, is newer. */
function placeOf({ conversation }: IncomingActivity, caller: Caller | undefined): string {
  return `${conversation.id} ${caller?.person ?? ''}`;
}

function unlessWaiting(error: unknown): void {
  if (faultKind(error) !== 'away') unlessLate(error);
}

/** Keeps where the person, and the channel, can be written to; someone who does not tell a language keeps the former one. */
async function remembered(edge: Turn, activity: IncomingActivity, caller: Caller): Promise<Caller> {
  const { deps } = edge;
  const { channel } = caller;
  const kept = edge.contacts.run(placeOf(activity, caller), () =>
    Promise.all([
      rememberContact(deps, activity, caller),
      channel === undefined ? undefined : edge.channels.heardIn(deps, channel),
    ]),
  );
  // The answer itself says whether storage is down. What takes its time is kept meanwhile.
  kept.catch(() => undefined);
  try {
    const [{ locale }] = await edge.time.by('contact', kept);
    return { ...caller, locale };
  } catch {
    return caller;
  }
}

/**
 * A guest is the host's own; a shared channel lets people in whose own tenant nobody has asked about. Where Teams does not
 * tell it, a member of the channel's group is still known, and nobody else is.
 */
async function callerOf(
  edge: Turn,
  activity: IncomingActivity,
  speaker: Speaker,
  dialog = false,
): Promise<Caller | 'unknown' | 'foreign'> {
  const read = await edge.callers.read(activity, speaker, edge.time, dialog);
  const caller = read.kind === 'caller' ? read.caller : await knownCaller(edge, activity, speaker, read);
  if (caller === undefined) {
    edge.deps.log.warn('turn.home-unknown', { tenant: speaker.hostTenant });
    return 'unknown';
  }
  if (caller.kind !== 'shared-channel' || edge.tenantAllowed(caller.tenantId)) return caller;
  edge.deps.log.warn('turn.foreign-tenant', { tenant: caller.tenantId });
  return 'foreign';
}

async function knownCaller(
  { deps, time }: Turn,
  { conversation, channelData }: IncomingActivity,
  { objectId }: Speaker,
  { at }: Extract<Read, { readonly kind: 'home-unknown' }>,
): Promise<Caller | undefined> {
  const channelId = channelData?.channel?.id ?? withoutThread(conversation.id);
  const known = time.by('contact', knownInChannel(deps, channelId, objectId));
  const person = await known.catch((error: unknown) => {
    deps.log.warn('turn.not-known', { code: faultName(error) });
    return undefined;
  });
  return person && at({ person, tenantId: person.slice(0, person.indexOf('|')) });
}

/** A press is always answered, or Teams would show a fault; words only once. Nothing is asked, read or stored for it. */
async function tooMuch(
  edge: Turn,
  context: TurnContext,
  activity: IncomingActivity,
  dialog: boolean,
  verdict: 'tell' | 'silent',
): Promise<void> {
  if (activity.type !== 'invoke' && verdict !== 'tell') return;
  await answerCard(edge, context, activity, edge.callers.facing(activity, dialog), busyView);
}

async function answerCard(
  edge: Turn,
  context: TurnContext,
  activity: IncomingActivity,
  facing: Facing,
  view: (text: Text) => CardModel,
): Promise<void> {
  const card = view(texts[facing.locale]);
  if (activity.type === 'invoke') return await answerAlone(edge, context, facing, card);
  await reply(edge, activity, card, facing.surface);
}

function ofType(...types: readonly string[]) {
  return async ({ activity }: TurnContext): Promise<boolean> => types.includes(activity.type);
}

function invoked(name: string) {
  return async ({ activity }: TurnContext): Promise<boolean> =>
    activity.type === 'invoke' && activity.name === name;
}

async function isSubmit({ activity }: TurnContext): Promise<boolean> {
  return activity.type === 'message' && typeof activity.value === 'object' && activity.value !== null;
}
