import { memberRow, unitOf } from '../../domain/model/members.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import type { LocalDate } from '../../domain/calendar/dates/time.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { formatDate } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CallsView, DoneCall } from '../../usecases/calls/look-at-calls.js';
import { withHome } from '../card/answer.js';
import type { CardAction, CardModel, CardRow } from '../card/card-model.js';
import { aboutCall, callSentence } from './call-words.js';

/** A phone shows so many without tiring, and the card stays far below what Teams takes. */
const shownAtOnce = 6;

/** Whom to call, about what and by when; then what has been done lately. */
export function callsCard(view: CallsView, from: number, today: LocalDate, text: Text): CardModel {
  const { snapshot, open, done } = view;
  const { id: groupId, name } = snapshot.group.value;
  const words = text.calls;
  const all = [
    ...open.map((one) => () => openRow(one, snapshot, today, text)),
    ...done.map((one) => () => doneRow(one, snapshot, text)),
  ];
  const start = from < all.length ? from : 0;
  const next = start + shownAtOnce;
  const page = (title: string, at: number): CardAction => ({
    title,
    verb: 'calls.show',
    data: { groupId, from: at },
  });
  return {
    template: 'home',
    locale: text.locale,
    title: words.title(name),
    summary: text.common.summary,
    lines: open.length === 0 ? [{ text: words.none }] : [],
    rows: all.slice(start, next).map((row) => row()),
    actions: withHome(
      [
        ...(next < all.length ? [page(words.more, next)] : []),
        ...(start > 0 ? [page(words.first, 0)] : []),
        { title: text.home.members, verb: 'members.show', data: { groupId } },
      ],
      text,
    ),
  };
}

function openRow(
  { ref, call, notice, lastDay, urgent }: CallsView['open'][number],
  snapshot: Snapshot,
  today: LocalDate,
  text: Text,
): CardRow {
  const words = text.calls;
  const { id: groupId } = snapshot.group.value;
  const { name, unit } = whoIs(snapshot, call.person, text);
  const when = formatDate(lastDay, text.locale);
  const isLate = lastDay < today;
  return {
    title: words.who(name, unit),
    lines: [
      { text: aboutCall(call.kind, notice, text) },
      { text: words.say(callSentence(call.kind, notice, text)) },
      {
        text: isLate ? words.lastPassed(when) : words.last(when),
        style: isLate || urgent ? 'warning' : 'subtle',
      },
    ],
    actions: [
      { title: words.done, verb: 'calls.done', data: { groupId, ref, done: true } },
      { title: words.note, verb: 'calls.person', data: { groupId, person: call.person } },
    ],
  };
}

function doneRow({ ref, call, undoable }: DoneCall, snapshot: Snapshot, text: Text): CardRow {
  const words = text.calls;
  const { id: groupId } = snapshot.group.value;
  const { name, unit } = whoIs(snapshot, call.person, text);
  const meeting = snapshot.meetings.find(({ value }) => value.id === call.subject.meetingId)?.value;
  const { code } = call.subject;
  const about = {
    ...(code === undefined ? {} : { code }),
    ...(meeting === undefined ? {} : { meeting: { date: meeting.date } }),
  };
  const when = formatDate(toLocal(call.done.at).date, text.locale);
  return {
    title: words.whoDone(name, unit),
    lines: [
      { text: aboutCall(call.kind, about, text) },
      { text: words.doneAt(when, whoIs(snapshot, call.done.by, text).name), style: 'good' },
    ],
    actions: undoable ? [{ title: words.undo, verb: 'calls.done', data: { groupId, ref, done: false } }] : [],
  };
}

function whoIs(snapshot: Snapshot, person: PersonKey, text: Text) {
  const member = memberRow(snapshot, person)?.value;
  const unit = member === undefined ? undefined : unitOf(snapshot, member.unitId)?.name;
  return { name: member?.name ?? text.privacy.formerMember, unit: unit ?? '' };
}
