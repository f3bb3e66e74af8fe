import { z } from 'zod';
import { secretAlphabet, secretLength } from '../../domain/model/person/calendar-address.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import { seenAs } from '../../usecases/group/decide-for.js';
import { lookAtPerson, type PersonView } from '../../usecases/calls/look-at-person.js';
import { makeAddress, offerSecret, revokeAddress } from '../../usecases/term/own-address.js';
import { lookAtOwnData } from '../../usecases/about-me/look-at-own-data.js';
import { answer, refused, withHome } from '../card/answer.js';
import type { CardModel } from '../card/card-model.js';
import { type CardVerb, cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { idField, personField } from '../card/form-values.js';
import { ownDataAsText } from '../privacy/about-me-card.js';
import { personCard } from './person-card.js';

const asked = { groupId: idField, person: personField.transform((person) => person as PersonKey) };
const secretField = z.string().regex(new RegExp(`^[${secretAlphabet}]{${secretLength}}$`));
/** What the card was made from. */
const after = z.string().max(40);

interface Asked {
  readonly groupId: string;
  readonly person: PersonKey;
}

/** @param first a sentence above the rest: what has come of a press */
async function person(context: VerbContext, { groupId, person: whose }: Asked, first?: string) {
  const { deps, caller, text } = context;
  const view = await lookAtPerson(deps, caller, groupId, whose);
  if (typeof view === 'string') return answer(context, refused(text, text.common[view]));
  return answer(context, personCard(view, { secret: offerSecret(deps), first }, text));
}

/** The address, this once, for the coordinator to hand over. */
function addressCard({ member, snapshot }: PersonView, address: string, { text }: VerbContext): CardModel {
  const words = text.calls.address;
  const { id: groupId } = snapshot.group.value;
  const data = { groupId, person: member.person };
  return {
    template: 'form',
    locale: text.locale,
    title: words.title(member.name),
    summary: text.common.summary,
    lines: [{ text: text.term.address.onlyNow, style: 'warning' }, { text: words.handOver }],
    fields: [{ id: 'address', label: text.term.address.label, type: 'long-text', value: `${address}.ics` }],
    actions: withHome(
      [{ title: text.calls.person.to, verb: 'calls.person', data, sendsInputs: false }],
      text,
    ),
  };
}

async function made(
  context: VerbContext,
  { groupId, person: whose, ...wish }: Asked & { readonly secret: string; readonly after: string },
): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const { publicUrl } = deps;
  if (publicUrl === undefined) return answer(context, refused(text, text.term.address.unavailable));
  const seer = await seenAs(deps, caller, { groupId, for: whose });
  if (typeof seer === 'string') return answer(context, refused(text, text.common[seer]));
  const view = await lookAtPerson(deps, caller, groupId, whose);
  if (typeof view === 'string') return answer(context, refused(text, text.common[view]));
  const { kind } = await makeAddress(deps, seer, wish);
  if (kind !== 'made') return await person(context, { groupId, person: whose }, text.calls.address.changed);
  return answer(context, addressCard(view, `${publicUrl}/calendar/${wish.secret}`, context));
}

export const personVerbs: readonly CardVerb[] = [
  cardVerb({
    verb: 'calls.person',
    data: z.strictObject(asked),
    run: (context, data) => person(context, data),
  }),
  cardVerb({
    verb: 'calls.address',
    data: z.strictObject({ ...asked, secret: secretField, after }),
    run: (context, data) => made(context, data),
  }),
  cardVerb({
    verb: 'calls.revoke-address',
    data: z.strictObject({ ...asked, after }),
    async run(context, { after: mark, ...data }) {
      const { deps, caller, text } = context;
      const seer = await seenAs(deps, caller, { groupId: data.groupId, for: data.person });
      if (typeof seer === 'string') return answer(context, refused(text, text.common[seer]));
      const { kind } = await revokeAddress(deps, seer, mark);
      const words = text.calls.address;
      return await person(context, data, kind === 'changed' ? words.changed : words.revoked);
    },
  }),
  cardVerb({
    verb: 'calls.about',
    data: z.strictObject(asked),
    async run(context, { groupId, person: whose }) {
      const { deps, caller, text } = context;
      const seer = await seenAs(deps, caller, { groupId, for: whose });
      if (typeof seer === 'string') return answer(context, refused(text, text.common[seer]));
      const back = {
        title: text.calls.person.to,
        verb: 'calls.person',
        data: { groupId, person: whose },
        sendsInputs: false,
      };
      return answer(context, ownDataAsText(seer, await lookAtOwnData(deps, seer), text, back));
    },
  }),
];
