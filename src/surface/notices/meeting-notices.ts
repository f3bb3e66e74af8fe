import type { Notice } from '../../domain/notices/notice.js';
import { fact } from '../card/fact.js';
import { formatDate, formatDeadline, formatMoment, formatTime } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CardAction, CardModel } from '../card/card-model.js';
import { fitActions, fitLines } from '../agenda/agenda-fit.js';
import { agendaPageView } from '../agenda/agenda-lines.js';
import { ownBookingActions } from './bookings.js';
import { plainNotice } from './parts/plain-notice.js';

function meetingData({ groupId, meeting }: Notice) {
  return { groupId, meetingId: meeting?.id ?? '' };
}

function showMeeting(notice: Notice, text: Text): CardAction {
  return { title: text.notices.open, verb: 'meeting.show', data: meetingData(notice) };
}

export function agendaDraftView(notice: Notice, text: Text): CardModel {
  const { agenda } = text;
  const when = notice.meeting === undefined ? '' : formatDate(notice.meeting.date, text.locale);
  const { count } = notice;
  const none = count === 0;
  const data = meetingData(notice);
  const cancel = { title: text.meeting.cancel, verb: 'meeting.cancel', data };
  const card = plainNotice(notice, text, {
    title: agenda.draftTitle(when),
    actions: [
      { title: agenda.show, verb: 'agenda.show', data, style: 'positive' },
      ...(none ? [cancel] : []),
      ...fitActions(notice.fits ?? {}, data, text),
    ],
  });
  const cases = count === 0 ? agenda.draftNone : agenda.draftBody(count ?? 0);
  const body = count === undefined ? agenda.draftPoints : cases;
  const { publishes } = notice;
  const unattended =
    publishes === undefined
      ? []
      : [{ text: agenda.unattended(formatMoment(publishes, text.locale)), style: 'subtle' as const }];
  const { agendaMinutes, meeting } = notice;
  const tooLong =
    agendaMinutes === undefined || meeting === undefined
      ? []
      : [{ text: agenda.edit.tooLong(agendaMinutes, meeting.minutes), style: 'warning' as const }];
  const fits = fitLines(notice.fits ?? {}, text);
  return { ...card, lines: [{ text: body }, ...tooLong, ...fits, ...unattended, ...(card.lines ?? [])] };
}

/** To the coordinators: someone took the agenda out of the channel. */
export function agendaRemovedView(notice: Notice, text: Text): CardModel {
  const { agenda } = text;
  const { publishes } = notice;
  const data = meetingData(notice);
  const card = plainNotice(notice, text, {
    title: agenda.removedTitle,
    actions: [
      { title: agenda.edit.publish, verb: 'agenda.publish', data, style: 'positive' },
      { title: agenda.show, verb: 'agenda.show', data },
    ],
  });
  const unattended =
    publishes === undefined
      ? []
      : [{ text: agenda.removedUnattended(formatMoment(publishes, text.locale)), style: 'subtle' as const }];
  return { ...card, lines: [{ text: agenda.removedBody }, ...unattended, ...(card.lines ?? [])] };
}

/** To the coordinators: it was published by itself although it is longer than the meeting. */
export function agendaTooLongView(notice: Notice, text: Text): CardModel {
  const { agenda } = text;
  const { agendaMinutes = 0, meeting } = notice;
  const show = { title: agenda.show, verb: 'agenda.show', data: meetingData(notice) };
  const card = plainNotice(notice, text, {
    title: agenda.longTitle,
    actions: [show, ...fitActions(notice.fits ?? {}, meetingData(notice), text)],
  });
  const long = agenda.edit.tooLong(agendaMinutes, meeting?.minutes ?? 0);
  const fits = fitLines(notice.fits ?? {}, text);
  const lines = [{ text: long, style: 'warning' as const }, { text: agenda.longBody }, ...fits];
  return { ...card, lines: [...lines, ...(card.lines ?? [])] };
}

/** The anchor: stands for a moment, until the content takes its place. */
export function agendaAnchorView(notice: Notice, text: Text): CardModel {
  const when = notice.meeting === undefined ? '' : formatMoment(notice.meeting, text.locale);
  return {
    template: 'agenda',
    locale: text.locale,
    title: text.agenda.anchor(when),
    summary: `${text.common.summary} · ${when}`,
    lines: [{ text: text.agenda.anchorBody, style: 'subtle' }],
  };
}

export function agendaContentView(notice: Notice, text: Text): CardModel {
  return notice.agenda === undefined ? agendaAnchorView(notice, text) : agendaPageView(notice.agenda, text);
}

export function yourTimeView(notice: Notice, text: Text): CardModel {
  const slots = notice.slots ?? [];
  const title = slots.length === 0 ? text.agenda.yourTimeAll : text.agenda.yourTime;
  const absent = { title: text.notices.absent, verb: 'absence.report', data: meetingData(notice) };
  const card = plainNotice(notice, text, { title, actions: [showMeeting(notice, text), absent] });
  const { locale } = text;
  const times = slots.map(({ code, from, to }) => ({
    text: `${formatTime(from, locale)}–${formatTime(to, locale)}  ${code}`,
  }));
  return { ...card, lines: [...times, ...(card.lines ?? [])] };
}

export function meetingMovedView(notice: Notice, text: Text): CardModel {
  const { locale } = text;
  const words = text.meeting.notice;
  const { meeting, movedFrom, booking } = notice;
  const actions = booking === undefined ? [] : ownBookingActions(notice, text);
  const card = plainNotice(notice, text, {
    title: words.moved,
    actions: [showMeeting(notice, text), ...actions],
  });
  const own = booking === undefined ? [] : [{ text: text.bookings.moved(booking.places) }];
  return {
    ...card,
    lines: [...own, ...(card.lines ?? [])],
    facts: [
      { title: text.notices.group, value: notice.groupName },
      ...(movedFrom === undefined ? [] : [{ title: words.from, value: formatMoment(movedFrom, locale) }]),
      ...(meeting === undefined ? [] : [{ title: words.to, value: formatMoment(meeting, locale) }]),
      ...fact(text.notices.deadline, notice.deadline && formatDeadline(notice.deadline, locale)),
    ],
  };
}

export function meetingCancelledView(notice: Notice, text: Text): CardModel {
  const words = text.meeting.notice;
  const { count = 0, stranded = 0, booking } = notice;
  const { open, gone } = text.bookings;
  const again = { title: open, verb: 'bookings.show', sendsInputs: false };
  const card = plainNotice(notice, text, {
    title: words.cancelled,
    actions: booking === undefined ? [] : [again],
  });
  const lines = [
    ...(booking === undefined ? [] : [{ text: gone(booking.places), style: 'warning' as const }]),
    ...(count === 0 ? [] : [{ text: words.carried(count) }]),
    ...(stranded === 0 ? [] : [{ text: words.stranded(stranded), style: 'warning' as const }]),
  ];
  return { ...card, lines: [...lines, ...(card.lines ?? [])] };
}
