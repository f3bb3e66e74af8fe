import { z } from 'zod';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { activeMember } from '../../domain/model/members.js';
import { addPickedPerson } from '../../usecases/members/add-picked-person.js';
import { ownGroup } from '../../usecases/group/own-groups.js';
import { type CardVerb, cardVerb, type VerbContext } from '../card/card-verb.js';
import type { CardModel } from '../card/card-model.js';
import { answer, refused, told } from '../card/answer.js';
import { placeFields } from './place-fields.js';
import { idField } from '../card/form-values.js';
import { membershipSentence } from './words/membership-trouble.js';

interface Typed {
  readonly who?: string | undefined;
  readonly unit?: string | undefined;
  readonly role?: string | undefined;
}

function addForm(
  snapshot: Snapshot,
  { deps, text }: VerbContext,
  typed: Typed = {},
  fault?: string,
): CardModel {
  const { id: groupId, name } = snapshot.group.value;
  const words = text.members;
  const { who, unit, role } = typed;
  const chosen = { ...(unit === undefined ? {} : { unit }), ...(role === undefined ? {} : { role }) };
  return {
    template: 'form',
    locale: text.locale,
    title: words.addTitle(name),
    summary: text.common.summary,
    fields: [
      {
        id: 'who',
        label: words.who,
        type: 'people',
        ...(who === undefined ? {} : { value: who }),
        ...(fault === undefined ? {} : { fault }),
      },
      ...placeFields({ snapshot, routines: deps.routines }, text, words, chosen),
    ],
    actions: [
      { title: words.add, verb: 'members.add', data: { groupId }, style: 'positive' },
      { title: text.calls.form.open, verb: 'calls.new-person', data: { groupId }, sendsInputs: false },
      { title: text.common.cancel, verb: 'members.show', data: { groupId }, sendsInputs: false },
    ],
  };
}

const newVerb = cardVerb({
  verb: 'members.new',
  data: z.strictObject({ groupId: idField }),
  async run(context, { groupId }) {
    const { deps, caller, text } = context;
    const snapshot = await ownGroup(deps, caller, groupId);
    if (snapshot === undefined) return answer(context, refused(text, text.common.notFound));
    const may = activeMember(snapshot, caller.person)?.coordinator === true;
    return answer(context, may ? addForm(snapshot, context) : refused(text, text.common.notAllowed));
  },
});

/** The picker gives Entra object ids; whoever it names must be in the team. */
const addVerb = cardVerb({
  verb: 'members.add',
  data: z.strictObject({
    groupId: idField,
    who: z.string().max(400).optional(),
    unit: idField.optional(),
    role: idField.optional(),
  }),
  async run(context, { groupId, who = '', unit = '', role = '' }) {
    const { deps, caller, text } = context;
    const [objectId = ''] = who.split(',').map((id) => id.trim());
    const snapshot = await ownGroup(deps, caller, groupId);
    if (snapshot === undefined) return answer(context, refused(text, text.common.notFound));
    if (activeMember(snapshot, caller.person)?.coordinator !== true)
      return answer(context, refused(text, text.common.notAllowed));
    if (objectId === '')
      return answer(
        context,
        addForm(snapshot, context, { unit, role }, text.members.faults['nobody-picked']),
      );
    const outcome = await addPickedPerson(deps, caller, groupId, { objectId, unitId: unit, role });
    if (outcome.kind !== 'done') {
      const why = membershipSentence(outcome.kind, text);
      return answer(context, addForm(snapshot, context, { who, unit, role }, why));
    }
    const back = { title: text.members.toMembers, verb: 'members.show', data: { groupId } };
    return answer(context, told(text, text.members.added(outcome.name), [text.members.personTold], [back]));
  },
});

export const addVerbs: readonly CardVerb[] = [newVerb, addVerb];
