import { z } from 'zod';
import type { Member } from '../../domain/model/group/group.js';
import { isWithoutTeams, type PersonKey } from '../../domain/model/person/person.js';
import type { MemberWish } from '../../domain/decisions/membership/edit-member.js';
import { changeMembership } from '../../usecases/members/change-membership.js';
import { leaveGroup, removeMember } from '../../usecases/members/end-membership.js';
import { lookAtMembership, type MembershipView } from '../../usecases/members/look-at-members.js';
import { type CardVerb, cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { answer, asksFirst, refused, told } from '../card/answer.js';
import { changedSince } from '../card/changed-since.js';
import { memberForm } from './members-card.js';
import { idField, isChanged, openedField, personField } from '../card/form-values.js';
import { membershipSentence } from './words/membership-trouble.js';
import { showMembers } from './show.js';

const asked = { groupId: idField, person: personField };

async function found(context: VerbContext, groupId: string, person: string | undefined) {
  const view = await lookAtMembership(context.deps, context.caller, groupId);
  const member = view?.members.find((one) => one.member.person === person)?.member;
  return { view, member };
}

const editVerb = cardVerb({
  verb: 'members.edit',
  data: z.strictObject({ groupId: idField, person: personField.optional() }),
  async run(context, { groupId, person }) {
    const { deps, text } = context;
    const { view, member } = await found(context, groupId, person);
    if (view === undefined) return answer(context, refused(text, text.common.notFound));
    if (!view.self.coordinator) return answer(context, refused(text, text.common.notAllowed));
    if (member === undefined) return answer(context, await showMembers(context, groupId));
    return answer(context, memberForm(view, member, { routines: deps.routines, text }));
  },
});

/** All that was changed, or nothing: the first thing that cannot be is told. */
const saveVerb = cardVerb({
  verb: 'members.save',
  staffName: 'name',
  data: z.strictObject({
    ...asked,
    opened: openedField,
    unit: idField.optional(),
    role: idField.optional(),
    deputy: z.union([personField, z.literal('none')]).optional(),
    coordinator: z.enum(['true', 'false']).optional(),
    name: z.string().max(400).optional(),
  }),
  async run(context, { groupId, person, opened, ...given }) {
    const { deps, caller, text } = context;
    const { view, member } = await found(context, groupId, person);
    if (view === undefined || member === undefined)
      return answer(context, refused(text, text.common.notFound));
    if (!view.self.coordinator) return answer(context, refused(text, text.common.notAllowed));
    const wish = wishFor(member, given);
    const outcome = await changeMembership(
      deps,
      caller,
      { groupId, person: member.person },
      { typed: wish, opened },
    );
    if (isChanged(outcome.kind)) return await bothVersions(context, groupId, person, given);
    if (outcome.kind !== 'done') return trouble(context, view, membershipSentence(outcome.kind, text));
    const back = { title: text.members.toMembers, verb: 'members.show', data: { groupId } };
    return answer(
      context,
      told(text, text.members.saved(outcome.name), [toldHow(member.person, text)], [back]),
    );
  },
});

/** Who has Teams gets a message; who has not, a call. */
function toldHow(person: string, text: VerbContext['text']): string {
  return isWithoutTeams(person as PersonKey) ? text.calls.form.tellChange : text.members.personTold;
}

interface Given {
  readonly unit?: string | undefined;
  readonly role?: string | undefined;
  readonly deputy?: string | undefined;
  readonly coordinator?: string | undefined;
  readonly name?: string | undefined;
}

/** What the form asks for; what it did not send stays as it is. */
function wishFor(
  member: Member,
  { unit = member.unitId, role = member.role, deputy = member.deputy, coordinator, name }: Given,
): MemberWish {
  return {
    unitId: unit,
    role,
    coordinator: coordinator === undefined ? member.coordinator : coordinator === 'true',
    ...(deputy === undefined || deputy === 'none' ? {} : { deputy: deputy as PersonKey }),
    ...(isWithoutTeams(member.person) ? { name: name ?? member.name } : {}),
  };
}

async function bothVersions(
  context: VerbContext,
  groupId: string,
  person: string,
  given: Given,
): Promise<VerbAnswer> {
  const { deps, text } = context;
  const { view, member } = await found(context, groupId, person);
  if (view === undefined || member === undefined) return answer(context, refused(text, text.common.notFound));
  const words = { routines: deps.routines, text };
  const wanted = memberForm(view, member, words, wishFor(member, given));
  return answer(context, changedSince(wanted, memberForm(view, member, words), text));
}

function trouble(context: VerbContext, { snapshot }: MembershipView, why: string): VerbAnswer {
  const { text } = context;
  const data = { groupId: snapshot.group.value.id };
  return answer(context, refused(text, why, [{ title: text.members.toMembers, verb: 'members.show', data }]));
}

const removeVerb = cardVerb({
  verb: 'members.remove',
  data: z.strictObject(asked),
  async run(context, { groupId, person }) {
    const { deps, caller, text } = context;
    const back = { title: text.members.toMembers, verb: 'members.show', data: { groupId } };
    const outcome = await removeMember(deps, caller, groupId, person as PersonKey);
    if (outcome.kind !== 'done')
      return answer(context, refused(text, membershipSentence(outcome.kind, text), [back]));
    return answer(context, told(text, text.members.removed(outcome.name), [toldHow(person, text)], [back]));
  },
});

const leaveVerb = cardVerb({
  verb: 'members.leave',
  data: z.strictObject({ groupId: idField }),
  async run(context, { groupId }) {
    const { deps, caller, text } = context;
    const view = await lookAtMembership(deps, caller, groupId);
    if (view === undefined) return answer(context, refused(text, text.common.notFound));
    const yes = { title: text.members.leave, verb: 'members.confirm-leave', data: { groupId } };
    const no = { title: text.common.cancel, verb: 'members.show', data: { groupId } };
    return answer(
      context,
      asksFirst(
        text,
        { title: text.members.leaveTitle(view.snapshot.group.value.name), body: text.members.leaveBody },
        yes,
        no,
      ),
    );
  },
});

const confirmLeaveVerb = cardVerb({
  verb: 'members.confirm-leave',
  data: z.strictObject({ groupId: idField }),
  async run(context, { groupId }) {
    const { deps, caller, text } = context;
    const outcome = await leaveGroup(deps, caller, groupId);
    if (outcome.kind !== 'done')
      return answer(context, refused(text, membershipSentence(outcome.kind, text)));
    const forget = { title: text.privacy.aboutMe.forget, verb: 'me.forget' };
    return answer(context, told(text, text.members.left(outcome.group), [], [forget]));
  },
});

export const editVerbs: readonly CardVerb[] = [editVerb, saveVerb, removeVerb, leaveVerb, confirmLeaveVerb];
