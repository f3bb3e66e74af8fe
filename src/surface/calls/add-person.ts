import { z } from 'zod';
import { longestStaffName } from '../../domain/decisions/membership/staff-name.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { coordinatedGroup } from '../../usecases/group/own-groups.js';
import { addPersonWithoutTeams } from '../../usecases/members/add-person-without-teams.js';
import { answer, refused, told } from '../card/answer.js';
import type { CardModel } from '../card/card-model.js';
import { type CardVerb, cardVerb, type VerbContext } from '../card/card-verb.js';
import { idField } from '../card/form-values.js';
import { membershipSentence } from '../members/words/membership-trouble.js';
import { placeFields } from '../members/place-fields.js';

interface Typed {
  readonly name?: string | undefined;
  readonly unit?: string | undefined;
  readonly role?: string | undefined;
}

function form(
  snapshot: Snapshot,
  { deps, text }: VerbContext,
  seed: string,
  { name, unit, role }: Typed = {},
  fault?: string,
): CardModel {
  const { id: groupId, name: group } = snapshot.group.value;
  const words = text.calls.form;
  const chosen = { ...(unit === undefined ? {} : { unit }), ...(role === undefined ? {} : { role }) };
  return {
    template: 'form',
    locale: text.locale,
    title: words.title(group),
    summary: text.common.summary,
    lines: [{ text: words.why }],
    fields: [
      {
        id: 'name',
        label: words.name,
        type: 'text',
        placeholder: words.namePlaceholder,
        maxLength: longestStaffName,
        ...(name === undefined ? {} : { value: name }),
        ...(fault === undefined ? {} : { fault }),
      },
      ...placeFields({ snapshot, routines: deps.routines }, text, text.members, chosen),
    ],
    actions: [
      { title: words.add, verb: 'calls.add-person', data: { groupId, seed }, style: 'positive' },
      { title: text.common.cancel, verb: 'members.show', data: { groupId }, sendsInputs: false },
    ],
  };
}

const newVerb = cardVerb({
  verb: 'calls.new-person',
  data: z.strictObject({ groupId: idField }),
  async run(context, { groupId }) {
    const { deps, caller, text } = context;
    const snapshot = await coordinatedGroup(deps, caller, groupId);
    if (typeof snapshot === 'string') return answer(context, refused(text, text.common[snapshot]));
    return answer(context, form(snapshot, context, deps.ids.next('s')));
  },
});

const addVerb = cardVerb({
  verb: 'calls.add-person',
  staffName: 'name',
  data: z.strictObject({
    groupId: idField,
    seed: z.string().regex(/^s-[a-z\d]{12}$/),
    name: z.string().max(400).optional(),
    unit: idField.optional(),
    role: idField.optional(),
  }),
  async run(context, { groupId, seed, ...typed }) {
    const { deps, caller, text, rejected } = context;
    const { name = '', unit = '', role = '' } = typed;
    const outcome = await addPersonWithoutTeams(deps, caller, groupId, { seed, name, unitId: unit, role });
    if (outcome.kind === 'done') {
      const back = { title: text.members.toMembers, verb: 'members.show', data: { groupId } };
      const list = { title: text.calls.open, verb: 'calls.show', data: { groupId } };
      const lines = [text.calls.form.tell];
      return answer(context, told(text, text.members.added(outcome.name), lines, [list, back]));
    }
    const isHeld = outcome.kind === 'name-missing' && rejected.includes('name');
    const why = membershipSentence(isHeld ? 'name-personal' : outcome.kind, text);
    const snapshot = await coordinatedGroup(deps, caller, groupId);
    if (typeof snapshot === 'string') return answer(context, refused(text, why));
    return answer(context, form(snapshot, context, seed, typed, why));
  },
});

export const addPersonVerbs: readonly CardVerb[] = [newVerb, addVerb];
