import { z } from 'zod';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { activeMember } from '../../domain/model/members.js';
import type { Text } from '../../text/text.js';
import { askToJoinGroup } from '../../usecases/members/ask-to-join-group.js';
import { type CardVerb, cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import type { CardModel } from '../card/card-model.js';
import { answer, refused, told } from '../card/answer.js';
import { placeFields } from './place-fields.js';
import { idField } from '../card/form-values.js';
import { membershipSentence } from './words/membership-trouble.js';

type Context = Omit<VerbContext, 'rejected'>;

/** The group of the channel; in a personal chat one that already knows the person but has not let them in. */
async function groupToJoin({ deps, caller }: Context): Promise<Snapshot | undefined> {
  const { channel, person } = caller;
  if (channel !== undefined) {
    const groupId = await deps.people.groupOfChannel(channel.channelId);
    return groupId === undefined ? undefined : await deps.ledger.snapshot(groupId);
  }
  const ids = await deps.people.groupsOf(person);
  const known = await Promise.all(ids.map((id) => deps.ledger.snapshot(id)));
  return known.find((snapshot) => snapshot !== undefined && activeMember(snapshot, person) === undefined);
}

export async function joinCard(context: Context): Promise<CardModel> {
  const { caller, text } = context;
  const snapshot = await groupToJoin(context);
  if (snapshot === undefined) {
    return refused(text, caller.channel === undefined ? text.members.joinWhere : text.members.noGroupHere);
  }
  if (activeMember(snapshot, caller.person) !== undefined) return told(text, text.members.alreadyMember);
  return joinForm(snapshot, context, {});
}

function joinForm(
  snapshot: Snapshot,
  { deps, text }: Context,
  chosen: { readonly unit?: string; readonly role?: string; readonly fault?: string },
): CardModel {
  const words = text.members;
  const labels = { unit: words.yourUnit, role: words.yourRole };
  const { id: groupId, name } = snapshot.group.value;
  return {
    template: 'form',
    locale: text.locale,
    title: words.joinTitle(name),
    summary: text.common.summary,
    fields: placeFields({ snapshot, routines: deps.routines }, text, labels, chosen),
    actions: [{ title: words.ask, verb: 'join.ask', data: { groupId }, style: 'positive' }],
  };
}

const startVerb = cardVerb({
  verb: 'join.start',
  data: z.strictObject({}),
  run: async (context) => answer(context, await joinCard(context)),
});

const askVerb = cardVerb({
  verb: 'join.ask',
  data: z.strictObject({ groupId: idField, unit: idField.optional(), role: idField.optional() }),
  async run(context, { groupId, unit = '', role = '' }): Promise<VerbAnswer> {
    const { deps, caller, text } = context;
    const outcome = await askToJoinGroup(deps, caller, { groupId, unitId: unit, role });
    if (outcome.kind === 'done')
      return answer(context, told(text, text.members.asked, [text.members.askedBody]));
    const again = outcome.kind === 'no-such-unit' || outcome.kind === 'no-such-role';
    const snapshot = again ? await deps.ledger.snapshot(groupId) : undefined;
    const fault = sentence(outcome.kind, text);
    if (snapshot === undefined) return answer(context, refused(text, fault));
    return answer(context, joinForm(snapshot, context, { unit, role, fault }));
  },
});

function sentence(kind: Parameters<typeof membershipSentence>[0], text: Text): string {
  return kind === 'already-member' ? text.members.alreadyMember : membershipSentence(kind, text);
}

export const joinVerbs: readonly CardVerb[] = [startVerb, askVerb];
