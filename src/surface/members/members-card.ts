import type { Member } from '../../domain/model/group/group.js';
import { type MemberWish, wishOf } from '../../domain/decisions/membership/edit-member.js';
import { longestStaffName } from '../../domain/decisions/membership/staff-name.js';
import { markOf } from '../../domain/model/job/opened.js';
import { unitOf } from '../../domain/model/members.js';
import type { RoutineBook } from '../../domain/routine/definition/routine-book.js';
import type { Text } from '../../text/text.js';
import type { MemberSeen, MembershipView, MembersView } from '../../usecases/members/look-at-members.js';
import type { CardAction, CardField, CardLine, CardModel, CardRow } from '../card/card-model.js';
import { withHome } from '../card/answer.js';
import { placeFields } from './place-fields.js';
import { roleName, withinSentence } from './words/role-name.js';
import { reachSentence } from './words/reach-sentence.js';

const mostAsking = 5;

/** Who is in the group and how they can be reached; for a coordinator with what can be changed. */
export function membersCard(view: MembersView, routines: RoutineBook, text: Text): CardModel {
  const { snapshot, self, members, asking } = view;
  const { id: groupId, name } = snapshot.group.value;
  const words = text.members;
  const choice = {
    id: 'person',
    label: words.choose,
    type: 'choice',
    choices: members.map(({ member }) => ({ value: member.person, title: member.name })),
  } as const;
  const may = self.coordinator;
  const coordinate: readonly CardAction[] = [
    { title: words.change, verb: 'members.edit', data: { groupId } },
    { title: words.add, verb: 'members.new', data: { groupId }, sendsInputs: false },
    { title: text.setup.settings.open, verb: 'group.settings', data: { groupId }, sendsInputs: false },
  ];
  return {
    template: 'home',
    locale: text.locale,
    title: words.listTitle(name),
    summary: text.common.summary,
    rows: may
      ? [
          ...asking
            .slice(0, mostAsking)
            .map((one) => askingRow(one, roleName(snapshot, routines, one.role, text), groupId, text)),
          ...undeliveredRow(view, text),
          ...callsRow(view, text),
          ...reportsRow(view, text),
        ]
      : reportsRow(view, text),
    lines: [
      ...members.map((seen) =>
        lineOf(seen, view, roleName(snapshot, routines, seen.member.role, text), text),
      ),
      ...(may && snapshot.group.value.channel === undefined
        ? [{ text: text.delivery.reach.noChannel, style: 'warning' as const }]
        : []),
    ],
    fields: may ? [choice] : [],
    actions: withHome(
      [
        ...(may ? coordinate : []),
        { title: text.duties.open, verb: 'duties.show', data: { groupId }, sendsInputs: false },
        { title: words.leave, verb: 'members.leave', data: { groupId }, sendsInputs: false },
      ],
      text,
    ),
  };
}

function lineOf(
  { member, reach }: MemberSeen,
  { snapshot, self, members }: MembersView,
  role: string,
  text: Text,
): CardLine {
  const words = text.members;
  const deputy = members.find((one) => one.member.person === member.deputy)?.member.name;
  const kind = {
    member: undefined,
    guest: words.guest,
    'shared-channel': words.otherOrganisation,
    'without-teams': text.calls.without,
  }[member.kind];
  const parts = [
    unitOf(snapshot, member.unitId)?.name ?? '',
    withinSentence(role),
    member.coordinator ? words.coordinator : undefined,
    kind,
    deputy === undefined ? undefined : words.deputyFor(deputy),
    !self.coordinator && reach.way === 'channel' ? text.delivery.reach.forOthers : undefined,
  ];
  const who = `${member.name} – ${parts.filter((part) => part !== undefined).join(', ')}`;
  const isCalled = member.kind === 'without-teams';
  if (reach.way === 'chat' || isCalled || !self.coordinator) return { text: who };
  return { text: `${who}. ${reachSentence(reach, text)}`, style: 'warning' };
}

function undeliveredRow({ snapshot, undelivered }: MembersView, text: Text): readonly CardRow[] {
  const { id: groupId } = snapshot.group.value;
  const show = { title: text.delivery.show, verb: 'undelivered.show', data: { groupId }, sendsInputs: false };
  return undelivered === 0 ? [] : [{ title: text.delivery.count(undelivered), lines: [], actions: [show] }];
}

/** The way to the calls, where there is someone to call. */
function callsRow({ snapshot, members }: MembersView, text: Text): readonly CardRow[] {
  const { id: groupId } = snapshot.group.value;
  if (!members.some(({ member }) => member.kind === 'without-teams')) return [];
  const show = { title: text.delivery.show, verb: 'calls.show', data: { groupId }, sendsInputs: false };
  return [{ title: text.calls.open, lines: [], actions: [show] }];
}

function reportsRow({ snapshot, reports }: MembersView, text: Text): readonly CardRow[] {
  const { id: groupId } = snapshot.group.value;
  const { open, row } = text.reports;
  const show = { title: open, verb: 'reports.list', data: { groupId }, sendsInputs: false };
  return reports === undefined
    ? []
    : [{ title: open, lines: [{ text: row(reports), style: 'subtle' }], actions: [show] }];
}

function askingRow({ person, name }: Member, role: string, groupId: string, text: Text): CardRow {
  const words = text.members;
  const button = (title: string, answer: 'yes' | 'no'): CardAction => ({
    title,
    verb: 'members.decide-join',
    data: { groupId, person, answer },
    sendsInputs: false,
  });
  return {
    title: words.asks(name),
    lines: [{ text: role, style: 'subtle' }],
    actions: [button(words.approve, 'yes'), button(words.decline, 'no')],
  };
}

/** One member: unit, role, coordinator, deputy. */
export function memberForm(
  { snapshot, members }: MembershipView,
  member: Member,
  { routines, text }: { readonly routines: RoutineBook; readonly text: Text },
  wish: MemberWish = wishOf(member),
): CardModel {
  const words = text.members;
  const { id: groupId } = snapshot.group.value;
  const data = { groupId, person: member.person };
  const opened = markOf(wishOf(member));
  const others = members.filter((one) => one.member.person !== member.person);
  return {
    template: 'form',
    locale: text.locale,
    title: words.editTitle(member.name),
    summary: text.common.summary,
    fields: [
      ...nameField(wish, text),
      ...placeFields({ snapshot, routines }, text, words, { unit: wish.unitId, role: wish.role }),
      {
        id: 'deputy',
        label: words.deputy,
        type: 'choice',
        value: wish.deputy ?? 'none',
        choices: [
          { title: words.noDeputy, value: 'none' },
          ...others.map((one) => ({ title: one.member.name, value: one.member.person })),
        ],
      },
      ...coordinatorField(member, wish, text),
    ],
    actions: [
      { title: text.common.save, verb: 'members.save', data: { ...data, opened }, style: 'positive' },
      { title: words.remove, verb: 'members.remove', data, style: 'destructive', sendsInputs: false },
      ...personAction(member, data, text),
      { title: text.common.cancel, verb: 'members.show', data: { groupId }, sendsInputs: false },
    ],
  };
}

/** Only who has no name in Teams is named here. */
function nameField({ name }: MemberWish, { calls: { form } }: Text): readonly CardField[] {
  if (name === undefined) return [];
  return [{ id: 'name', label: form.name, type: 'text', value: name, maxLength: longestStaffName }];
}

function coordinatorField(member: Member, wish: MemberWish, { members: words }: Text): readonly CardField[] {
  if (member.kind === 'without-teams') return [];
  return [
    {
      id: 'coordinator',
      label: words.isCoordinator,
      type: 'toggle',
      toggleTitle: words.makeCoordinator,
      value: String(wish.coordinator),
    },
  ];
}

function personAction({ kind }: Member, data: object, { calls }: Text): readonly CardAction[] {
  return kind === 'without-teams'
    ? [{ title: calls.note, verb: 'calls.person', data: { ...data }, sendsInputs: false }]
    : [];
}
