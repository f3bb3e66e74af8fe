import { toLocal } from '../../domain/calendar/dates/zone.js';
import type { EventRow } from '../../domain/model/job/timer.js';
import { memberRow } from '../../domain/model/members.js';
import { formatDate, formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import { type EventsView, mostShown } from '../../usecases/audit/look-at-events.js';
import type { CardModel } from '../card/card-model.js';
import { dutyOfId } from '../duties/duty-words.js';
import { withHome } from '../card/answer.js';

/** Who did what and when; someone who has been forgotten is "former member". */
export function eventsCard(
  { snapshot, routines, events, before, all }: EventsView,
  code: string | undefined,
  text: Text,
): CardModel {
  const words = text.privacy;
  const { id: groupId, name } = snapshot.group.value;
  const back =
    code === undefined
      ? { title: text.home.members, verb: 'members.show', data: { groupId }, sendsInputs: false }
      : { title: text.cases.show, verb: 'cases.show', data: { groupId, code } };
  const about = { groupId, ...(code === undefined ? {} : { code }) };
  const page = (title: string, upTo: number) => ({
    title,
    verb: 'events.show',
    data: { ...about, upTo },
    sendsInputs: false,
  });
  const end = before + events.length;
  const pages = [
    ...(before > 0 ? [page(words.eventsOlder, before)] : []),
    ...(end < all ? [page(words.eventsNewer, end + mostShown)] : []),
  ];
  return {
    template: 'notice',
    locale: text.locale,
    title: words.eventsTitle(code ?? name),
    summary: text.common.summary,
    lines: [
      ...(pages.length === 0
        ? []
        : [{ text: words.eventsShown(before + 1, end, all), style: 'subtle' as const }]),
      ...(events.length === 0 ? [{ text: words.eventsNone }] : []),
      ...events.flatMap((event) => [
        { text: formatMoment(toLocal(event.at), text.locale), style: 'subtle' as const },
        { text: sentence(event, { snapshot, routines }, text) },
      ]),
      ...(code === undefined ? [{ text: words.eventsOfCases, style: 'subtle' as const }] : []),
    ],
    actions: withHome([...pages, back], text),
  };
}

function sentence(
  { by, what, subject }: EventRow,
  { snapshot, routines }: Pick<EventsView, 'snapshot' | 'routines'>,
  text: Text,
): string {
  const { timer, formerMember, deeds, event } = text.privacy;
  const nameOf = (person: NonNullable<typeof subject.person>) =>
    memberRow(snapshot, person)?.value.name || formerMember;
  const meeting = snapshot.meetings.find(({ value }) => value.id === subject.meetingId)?.value;
  const about = [
    ...(meeting === undefined ? [] : [formatDate(meeting.date, text.locale)]),
    ...(subject.duty === undefined ? [] : [dutyOfId(subject.duty, routines, snapshot, text)]),
    ...(subject.person === undefined || subject.person === by ? [] : [nameOf(subject.person)]),
  ];
  return event(by === 'timer' ? timer : nameOf(by), deeds[what], about.join(', '));
}
