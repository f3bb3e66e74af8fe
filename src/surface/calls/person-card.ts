import { unitOf } from '../../domain/model/members.js';
import type { Meeting } from '../../domain/model/group/meeting.js';
import { asksAcknowledgement } from '../../domain/routine/definition/case-life.js';
import { addressMark } from '../../domain/model/person/calendar-address.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import { formatDate, formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CaseView } from '../../usecases/cases/look-at-case.js';
import type { PersonView } from '../../usecases/calls/look-at-person.js';
import { withHome } from '../card/answer.js';
import type { CardAction, CardModel, CardRow } from '../card/card-model.js';
import { dutyData, dutyName } from '../duties/duty-words.js';
import { actData } from '../life/life-rows.js';

const mostCases = 6;
const mostMeetings = 3;
const mostDuties = 5;

/** What a coordinator may note for someone without Teams. */
export function personCard(
  view: PersonView,
  { secret, first }: { readonly secret: string; readonly first?: string | undefined },
  text: Text,
): CardModel {
  const { snapshot, member, cases, meetings, duties } = view;
  const { id: groupId } = snapshot.group.value;
  const words = text.calls.person;
  const data = { groupId, person: member.person };
  const rows = [
    ...cases.slice(0, mostCases).map((one) => caseRow(one, view, text)),
    ...meetings.slice(0, mostMeetings).map((one) => meetingRow(one, view, text)),
    ...duties.slice(0, mostDuties).map((duty): CardRow => {
      const asks = duty.turn.task.asks.length > 0;
      return {
        title: dutyName(duty, snapshot, text),
        lines: [],
        actions: [
          {
            title: asks ? text.life.answer : words.duty,
            verb: asks ? 'duties.form' : 'duties.done',
            data: { ...dutyData(duty, groupId), for: member.person },
          },
        ],
      };
    }),
  ];
  const unit = unitOf(snapshot, member.unitId)?.name ?? '';
  return {
    template: 'home',
    locale: text.locale,
    title: text.calls.whoDone(member.name, unit),
    summary: text.common.summary,
    lines: [
      ...(first === undefined ? [] : [{ text: first, style: 'good' as const }]),
      { text: rows.length === 0 ? words.none : words.body },
    ],
    rows: [...rows, addressRow(view, secret, text), ownRow(view, text)],
    actions: withHome(
      [
        { title: text.calls.open, verb: 'calls.show', data: { groupId } },
        { title: words.edit, verb: 'members.edit', data },
        { title: words.link, verb: 'calls.link', data },
      ],
      text,
    ),
  };
}

function caseRow(one: CaseView, { member, snapshot }: PersonView, text: Text): CardRow {
  const { pointer } = one;
  const words = text.calls.person;
  const given = pointer.acknowledgements.find(({ unitId }) => unitId === member.unitId)?.answer;
  const answers = one.concerned && asksAcknowledgement(one.routine, pointer);
  const data = { groupId: snapshot.group.value.id, code: pointer.code, for: member.person };
  const button = (title: string, answer: string): CardAction => ({
    title,
    verb: 'ack.answer',
    data: { ...data, answer },
  });
  const kvittens = pointer.anonymous
    ? [button(words.knownAnonymous, 'known'), button(words['not-ours'], 'not-ours')]
    : [
        button(words.known, 'known'),
        button(words['not-told'], 'not-told'),
        button(words['not-ours'], 'not-ours'),
      ];
  const tasks = one.life.actions.flatMap((action): readonly CardAction[] =>
    action.kind === 'task' && action.turn.done === undefined
      ? [
          {
            title: words.task(action.turn.task.name[text.locale]),
            verb: 'life.open',
            data: { ...actData(one, action), for: member.person },
          },
        ]
      : [],
  );
  return {
    title: words.case(pointer.code),
    lines: answers ? [{ text: text.cases.answers[given ?? 'none'], style: 'subtle' }] : [],
    actions: [...(answers ? kvittens : []), ...tasks].slice(0, 5),
  };
}

function meetingRow(meeting: Meeting, { member, snapshot }: PersonView, text: Text): CardRow {
  const words = text.calls.person;
  const data = { groupId: snapshot.group.value.id, meetingId: meeting.id, for: member.person };
  const isAbsent = meeting.absent.includes(member.person);
  const isDone = meeting.nothingMore.includes(member.person);
  return {
    title: formatMoment(meeting, text.locale),
    lines: isAbsent ? [{ text: words.isAbsent, style: 'subtle' }] : [],
    actions: [
      isAbsent
        ? { title: words.comes, verb: 'absence.report', data: { ...data, undo: true } }
        : { title: words.absent, verb: 'absence.report', data },
      ...(isDone ? [] : [{ title: words.nothingMore, verb: 'nothing.more', data }]),
    ],
  };
}

/** A way to the term that needs no Teams; the coordinator hands it over. */
function addressRow(
  { member, snapshot, address, publicUrl }: PersonView,
  secret: string,
  text: Text,
): CardRow {
  const words = text.calls.address;
  const after = addressMark(address);
  const data = { groupId: snapshot.group.value.id, person: member.person, after };
  const isMade = address?.hash !== undefined;
  const make: CardAction = {
    title: isMade ? words.renew : words.make,
    verb: 'calls.address',
    data: { ...data, secret },
  };
  const revoke: CardAction = {
    title: words.revoke,
    verb: 'calls.revoke-address',
    data,
    style: 'destructive',
  };
  const since = isMade && formatDate(toLocal(address.changedAt).date, text.locale, { year: true });
  const line = since
    ? words.has(since)
    : publicUrl === undefined
      ? text.term.address.unavailable
      : words.none;
  return {
    title: text.term.open,
    lines: [{ text: line, style: 'subtle' }],
    actions: [...(publicUrl === undefined ? [] : [make]), ...(isMade ? [revoke] : [])],
  };
}

/** What is stored about someone is theirs to know, with Teams or without. */
function ownRow({ member, snapshot }: PersonView, text: Text): CardRow {
  const data = { groupId: snapshot.group.value.id, person: member.person };
  return {
    title: text.calls.person.about,
    lines: [],
    actions: [{ title: text.delivery.show, verb: 'calls.about', data }],
  };
}
