import { lastDayOf } from '../../domain/life/reading/life-tasks.js';
import { formatDate, formatDeadline, formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { HomeGroup } from '../../usecases/home/look-at-home.js';
import { leftSentence, placesTitle } from '../bookings/places-card.js';
import { dutyName } from '../duties/duty-words.js';
import type { ActionData, CardAction, CardLine, CardModel, CardRow } from '../card/card-model.js';

/** VerkSam alone has nine. */
const mostGroups = 12;

/** What is coming up and what waits, group by group, with the three things one most likely wants to do. */
export function homeCard(groups: readonly HomeGroup[], firstName: string, text: Text): CardModel {
  const register = { title: text.register.title, verb: 'register.start', style: 'positive' as const };
  const cases = { title: text.cases.listTitle, verb: 'cases.list' };
  const places = { title: text.bookings.open, verb: 'bookings.show', sendsInputs: false };
  const term = { title: text.term.open, verb: 'term.show' };
  return {
    template: 'home',
    locale: text.locale,
    title: text.home.title(firstName),
    summary: text.common.summary,
    lines: groups.length === 0 ? [{ text: text.home.none }] : [],
    rows: groups.slice(0, mostGroups).map((group) => rowOf(group, text)),
    actions: [
      ...(groups.some(({ mayRegister }) => mayRegister) ? [register] : []),
      ...(groups.some(({ mayRegister, ownCases }) => mayRegister || ownCases > 0) ? [cases] : []),
      ...(groups.some((group) => group.places !== undefined) ? [places] : []),
      ...(groups.length > 0 ? [term] : []),
    ],
  };
}

function rowOf(group: HomeGroup, text: Text): CardRow {
  const waiting = waitingFor(group, text);
  return {
    title: group.groupName,
    lines: [
      ...comingUp(group, text),
      ...placesLine(group, text),
      ...(waiting.length === 0 ? [{ text: text.home.nothing, style: 'subtle' as const }] : waiting),
      ...(group.ownCases === 0
        ? []
        : [{ text: text.home.ownCases(group.ownCases), style: 'subtle' as const }]),
    ],
    actions: likely(group, text).slice(0, 3),
  };
}

function comingUp({ next, daysLeft }: HomeGroup, text: Text): readonly CardLine[] {
  if (next === undefined) return [{ text: text.home.noMeeting }];
  const { locale } = text;
  const { meeting, routines, deadline } = next;
  const kind = routines.flatMap((routine) => routine.meetings.kinds).find(({ id }) => id === meeting.kind);
  const registration =
    deadline === undefined || daysLeft === undefined
      ? text.home.closed
      : text.home.register(formatDeadline(deadline, locale), daysLeft);
  return [
    { text: text.home.next(kind?.name[locale] ?? '', formatMoment(meeting, locale)) },
    // A meeting that takes up no new cases has no last day.
    ...(deadline === undefined ? [] : [{ text: registration }]),
  ];
}

/** What one has booked, or else how many places are left at the next time. */
function placesLine({ places }: HomeGroup, text: Text): readonly CardLine[] {
  if (places === undefined) return [];
  const title = placesTitle(places, text);
  const { home, homeFree } = text.bookings;
  const { own } = places;
  return own === undefined
    ? [{ text: homeFree(title, leftSentence(places.places, text)), style: 'subtle' }]
    : [{ text: home(title, own.places) }];
}

function waitingFor(group: HomeGroup, text: Text): readonly CardLine[] {
  const { unanswered, late, lateUnits, asking, draft, toNote, retentionMissing, undelivered } = group;
  const { home } = text;
  const sentences = [
    ...(unanswered.length === 0 ? [] : [home.unanswered(unanswered.slice(0, 5).join(', '))]),
    ...(late.length === 0 ? [] : [home.late(late.slice(0, 5).join(', '))]),
    ...(lateUnits.length === 0 ? [] : [home.lateUnits(lateUnits.slice(0, 5).join(', '))]),
    ...(asking === 0 ? [] : [home.asking(asking)]),
    ...(toNote === undefined ? [] : [home.toNote(formatDate(toNote.date, text.locale))]),
    ...dutySentences(group, text),
    ...reportSentences(group, text),
    ...(draft ? [home.draft] : []),
    ...(undelivered === 0 ? [] : [text.delivery.count(undelivered)]),
    ...(retentionMissing ? [text.privacy.retention.home] : []),
  ];
  return sentences.map((sentence) => ({ text: sentence, style: 'warning' }));
}

/** The first of the duties that wait, and how many more there are. */
function dutySentences({ duties, snapshot }: HomeGroup, text: Text): readonly string[] {
  const [first, ...others] = duties;
  if (first?.turn.due === undefined) return [];
  const { waits, waitsLate, waitsMore } = text.duties;
  const when = formatDate(lastDayOf(first.turn.due), text.locale);
  const name = dutyName(first, snapshot, text);
  const sentence = first.overdue ? waitsLate(name, when) : waits(name, when);
  return others.length === 0 ? [sentence] : [sentence, waitsMore(others.length)];
}

/** The first of the reports that wait. */
function reportSentences({ reports = [] }: HomeGroup, text: Text): readonly string[] {
  return reports
    .slice(0, 1)
    .flatMap(({ life, waiting }) =>
      waiting.slice(0, 1).map(({ task }) => text.reports.waits(life.report.code, task.name[text.locale])),
    );
}

function likely(
  {
    groupId,
    next,
    unanswered,
    member,
    late,
    lateUnits,
    asking,
    toNote,
    draft,
    undelivered,
    duties,
    reports = [],
  }: HomeGroup,
  text: Text,
): readonly CardAction[] {
  const { home } = text;
  const [code] = [...unanswered, ...late, ...lateUnits];
  const meeting = next && { groupId, meetingId: next.meeting.id };
  const members = { title: home.members, verb: 'members.show', data: { groupId } };
  const agenda = (data: ActionData): CardAction => ({ title: home.agenda, verb: 'agenda.show', data });
  return [
    ...(code === undefined
      ? []
      : [{ title: home.answer(code), verb: 'cases.show', data: { groupId, code } }]),
    ...(toNote === undefined
      ? []
      : [
          { title: text.meeting.outcomes, verb: 'meeting.outcomes', data: { groupId, meetingId: toNote.id } },
        ]),
    ...(duties.length === 0 ? [] : [{ title: text.duties.open, verb: 'duties.show', data: { groupId } }]),
    ...(reports.length === 0 ? [] : [{ title: text.reports.open, verb: 'reports.list', data: { groupId } }]),
    ...(member.coordinator && asking > 0 ? [members] : []),
    ...(undelivered === 0
      ? []
      : [{ title: text.delivery.notArrived, verb: 'undelivered.show', data: { groupId } }]),
    ...(draft && meeting !== undefined ? [agenda(meeting)] : []),
    ...(meeting === undefined ? [] : [{ title: home.meeting, verb: 'meeting.show', data: meeting }]),
    ...(member.coordinator && !draft && meeting !== undefined ? [agenda(meeting)] : []),
    ...(member.coordinator && asking === 0 ? [members] : []),
  ];
}
