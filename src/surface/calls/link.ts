import { z } from 'zod';
import { isWithoutTeams, type PersonKey } from '../../domain/model/person/person.js';
import { activeMembers } from '../../domain/model/members.js';
import { linkPerson } from '../../usecases/calls/link-person.js';
import { lookAtPerson, type PersonView } from '../../usecases/calls/look-at-person.js';
import { answer, refused, told } from '../card/answer.js';
import type { CardModel } from '../card/card-model.js';
import { type CardVerb, cardVerb } from '../card/card-verb.js';
import { idField, personField } from '../card/form-values.js';
import { membershipSentence } from '../members/words/membership-trouble.js';
import type { Text } from '../../text/text.js';

function form({ snapshot, member }: PersonView, text: Text, fault?: string): CardModel {
  const { id: groupId, channel } = snapshot.group.value;
  const words = text.calls.link;
  const data = { groupId, person: member.person };
  const others = activeMembers(snapshot).filter(({ person }) => !isWithoutTeams(person));
  const shown = fault === undefined ? {} : { fault };
  return {
    template: 'form',
    locale: text.locale,
    title: words.title(member.name),
    summary: text.common.summary,
    lines: [{ text: words.body }],
    fields: [
      {
        id: 'member',
        label: words.member,
        type: 'choice',
        value: 'none',
        choices: [
          { title: words.notYet, value: 'none' },
          ...others.map(({ person, name }) => ({ title: name, value: person })),
        ],
        ...shown,
      },
      ...(channel === undefined ? [] : [{ id: 'who', label: words.who, type: 'people' as const }]),
    ],
    actions: [
      { title: words.confirm, verb: 'calls.confirm-link', data, style: 'positive' },
      { title: text.common.cancel, verb: 'calls.person', data, sendsInputs: false },
    ],
  };
}

const asked = { groupId: idField, person: personField };

export const linkVerbs: readonly CardVerb[] = [
  cardVerb({
    verb: 'calls.link',
    data: z.strictObject(asked),
    async run(context, { groupId, person }) {
      const { deps, caller, text } = context;
      const view = await lookAtPerson(deps, caller, groupId, person as PersonKey);
      return answer(context, typeof view === 'string' ? refused(text, text.common[view]) : form(view, text));
    },
  }),
  cardVerb({
    verb: 'calls.confirm-link',
    data: z.strictObject({
      ...asked,
      member: z.union([personField, z.literal('none')]).optional(),
      who: z.string().max(400).optional(),
    }),
    async run(context, { groupId, person, member, who = '' }) {
      const { deps, caller, text } = context;
      const [objectId = ''] = who.split(',').map((id) => id.trim());
      const outcome = await linkPerson(deps, caller, groupId, {
        person: person as PersonKey,
        objectId,
        member: member === 'none' ? undefined : (member as PersonKey | undefined),
      });
      const back = { title: text.members.toMembers, verb: 'members.show', data: { groupId } };
      if (outcome.kind === 'done') {
        const lines = [text.calls.link.kept, text.calls.link.address];
        return answer(context, told(text, text.calls.link.done(outcome.name), lines, [back]));
      }
      const why =
        outcome.kind === 'nobody-picked'
          ? text.members.faults['nobody-picked']
          : membershipSentence(outcome.kind, text);
      const view = await lookAtPerson(deps, caller, groupId, person as PersonKey);
      return answer(context, typeof view === 'string' ? refused(text, why, [back]) : form(view, text, why));
    },
  }),
];
