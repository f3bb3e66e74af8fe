import type { Notice } from '../../domain/notices/notice.js';
import type { Text } from '../../text/text.js';
import type { CardAction, CardLine, CardModel } from '../card/card-model.js';
import { plainNotice } from './parts/plain-notice.js';

function asked({ groupId, meeting }: Notice) {
  return { groupId, meetingId: meeting?.id ?? '' };
}

/** What one may do about one's own places. */
export function ownBookingActions(notice: Notice, { bookings: words }: Text): readonly CardAction[] {
  const data = asked(notice);
  return [
    { title: words.change, verb: 'bookings.form', data, sendsInputs: false },
    { title: words.cancel, verb: 'bookings.cancel', data, style: 'destructive', sendsInputs: false },
  ];
}

/** What the booked meeting is called; a card of a meeting alone does not say it. */
export function kindLine({ meeting }: Notice, { locale }: Text): readonly CardLine[] {
  return meeting === undefined ? [] : [{ text: meeting.kindName[locale] }];
}

/** The working day before, to who has booked. */
export function yourBookingView(notice: Notice, text: Text): CardModel {
  const title = text.bookings.reminder(notice.booking?.places ?? 0);
  const card = plainNotice(notice, text, { title, actions: ownBookingActions(notice, text) });
  return { ...card, lines: [...kindLine(notice, text), ...(card.lines ?? [])] };
}

/** To the coordinators: how many come. */
export function placesBookedView(notice: Notice, text: Text): CardModel {
  const { count, countOf, who } = text.bookings;
  const { places = 0, limit } = notice.booking ?? {};
  const title = limit === undefined ? count(places) : countOf(places, limit);
  const show = { title: who, verb: 'meeting.show', data: asked(notice) };
  const cancel = { title: text.meeting.cancel, verb: 'meeting.cancel', data: asked(notice) };
  const card = plainNotice(notice, text, { title, actions: places === 0 ? [cancel] : [show] });
  return { ...card, lines: [...kindLine(notice, text), ...(card.lines ?? [])] };
}
