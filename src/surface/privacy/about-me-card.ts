import { toLocal } from '../../domain/calendar/dates/zone.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { unitOf } from '../../domain/model/members.js';
import type { RoutineBook } from '../../domain/routine/definition/routine-book.js';
import { formatDate } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { OwnData, OwnInGroup } from '../../usecases/about-me/look-at-own-data.js';
import { storedAbout } from '../../usecases/about-me/stored-about.js';
import type { CardAction, CardLine, CardModel, CardRow } from '../card/card-model.js';
import { roleName, withinSentence } from '../members/words/role-name.js';
import { asksFirst, withHome } from '../card/answer.js';

/** What is stored about the caller, and how to copy or remove it. */
export function aboutMeCard(
  { contact, calendar, groups, lines }: OwnData,
  routines: RoutineBook,
  text: Text,
): CardModel {
  const words = text.privacy.aboutMe;
  return {
    template: 'home',
    locale: text.locale,
    title: words.title,
    summary: text.common.summary,
    lines: [
      { text: words.intro },
      { text: `${words.chat}: ${chatOf(contact, text)}`, style: 'subtle' },
      { text: `${words.lines}: ${lines}`, style: 'subtle' },
      { text: `${words.calendar}: ${calendarOf(calendar, text)}`, style: 'subtle' },
    ],
    rows: groups.map((group) => rowOf(group, routines, text)),
    actions: withHome(
      [
        { title: words.export, verb: 'me.export', sendsInputs: false },
        { title: words.forget, verb: 'me.forget', style: 'destructive', sendsInputs: false },
      ],
      text,
    ),
  };
}

function chatOf(contact: OwnData['contact'], text: Text): string {
  const words = text.privacy.aboutMe;
  const { conversationId, unreachableSince: since, unreachableWhy: why } = contact ?? {};
  if (since === undefined) return conversationId === undefined ? words.chatUnknown : words.chatKnown;
  const closed = words.unreachable(formatDate(toLocal(since).date, text.locale, { year: true }));
  return why === undefined ? closed : `${closed} (${text.delivery.reach.whys[why]})`;
}

function calendarOf(calendar: OwnData['calendar'], text: Text): string {
  const { calendarNone, calendarSince, calendarGone } = text.privacy.aboutMe;
  if (calendar === undefined) return calendarNone;
  const when = formatDate(toLocal(calendar.changedAt).date, text.locale, { year: true });
  return calendar.hash === undefined ? calendarGone(when) : calendarSince(when);
}

function rowOf(
  { snapshot, member, cases, acknowledged, duties, bookings, reports, events, former }: OwnInGroup,
  routines: RoutineBook,
  text: Text,
): CardRow {
  const words = text.privacy.aboutMe;
  const { id: groupId, name } = snapshot.group.value;
  const unit = unitOf(snapshot, member.unitId)?.name ?? '';
  const role = roleName(snapshot, routines, member.role, text);
  const place = [unit, withinSentence(role), ...(member.coordinator ? [text.members.coordinator] : [])];
  const line = (label: string, value: string | number): CardLine => ({
    text: `${label}: ${value}`,
    style: 'subtle',
  });
  const leave = { title: text.members.leave, verb: 'members.leave', data: { groupId }, sendsInputs: false };
  return {
    title: name,
    lines: [
      line(words.name, member.name),
      line(words.unit, place.join(', ')),
      line(words.since, formatDate(toLocal(member.since).date, text.locale, { year: true })),
      line(words.cases, cases.length === 0 ? 0 : cases.join(', ')),
      line(words.answers, acknowledged),
      line(words.duties, duties),
      line(words.bookings, bookings.length),
      ...(reports.length === 0 ? [] : [line(words.reports, reports.join(', '))]),
      line(words.events, events),
      former ? { text: words.former, style: 'warning' } : line(words.forget, words.leaveFirst),
    ],
    actions: former ? [] : [leave],
  };
}

/** Everything as it is stored, to copy. */
export function ownDataAsText(
  { person }: Pick<Caller, 'person'>,
  data: OwnData,
  text: Text,
  back: CardAction = { title: text.common.back, verb: 'me.show', sendsInputs: false },
): CardModel {
  const words = text.privacy.aboutMe;
  return {
    template: 'form',
    locale: text.locale,
    title: words.exportTitle,
    summary: text.common.summary,
    fields: [
      {
        id: 'all',
        label: words.exportHint,
        type: 'long-text',
        value: JSON.stringify(storedAbout(person, data), null, 1).slice(0, longestExport),
      },
    ],
    actions: withHome([back], text),
  };
}

/** A card takes 28 KB; what someone in a dozen groups has is a few. */
const longestExport = 16_000;

export function forgetQuestion(text: Text): CardModel {
  const words = text.privacy.aboutMe;
  const yes = { title: words.forget, verb: 'me.confirm-forget' };
  const no = { title: text.common.cancel, verb: 'me.show', sendsInputs: false };
  return asksFirst(text, { title: words.forgetTitle, body: words.forgetBody }, yes, no);
}
