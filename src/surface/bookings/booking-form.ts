import type { PlacesView } from '../../domain/decisions/bookings/bookings-seen.js';
import { bookingMark } from '../../domain/decisions/bookings/book-places.js';
import type { CaseCode } from '../../domain/model/case/case-pointer.js';
import { mostPlaces } from '../../domain/routine/meetings/booked-places.js';
import { formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { OnePlacesView } from '../../usecases/bookings/run-bookings.js';
import { withHome } from '../card/answer.js';
import type { CardField, CardModel } from '../card/card-model.js';
import { leftSentence } from './places-card.js';

/** No code is like it. */
export const noCase = 'none';

export interface BookingTyped {
  readonly places?: string | undefined;
  readonly code?: string | undefined;
  readonly placesFault?: string;
  readonly codeFault?: string;
}

/** How many places; with cases of one's own, which of them they are for. */
export function bookingForm(
  { snapshot, view, cases }: OnePlacesView,
  text: Text,
  typed: BookingTyped = {},
): CardModel {
  const words = text.bookings;
  const { meeting, own, kindName, places } = view;
  const kind = kindName?.[text.locale] ?? text.term.meeting;
  const when = formatMoment(meeting, text.locale);
  const codes = [...new Set([...(own?.code === undefined ? [] : [own.code]), ...cases])];
  const data = { groupId: snapshot.group.value.id, meetingId: meeting.id, opened: bookingMark(meeting, own) };
  const title = own === undefined ? words.book : text.common.save;
  return {
    template: 'form',
    locale: text.locale,
    title: own === undefined ? words.formTitle(kind, when) : words.changeTitle(kind, when),
    summary: text.common.summary,
    lines: [{ text: leftSentence(places, text) }, { text: words.intro, style: 'subtle' }],
    fields: [
      numberField(view, text, typed),
      ...(codes.length === 0 ? [] : [caseField(codes, view, text, typed)]),
    ],
    actions: withHome(
      [
        { title, verb: 'bookings.save', data, style: 'positive' },
        { title: words.toList, verb: 'bookings.show', sendsInputs: false },
      ],
      text,
    ),
  };
}

function numberField(
  { own, places }: PlacesView,
  { bookings: words }: Text,
  { places: value, placesFault: fault }: BookingTyped,
): CardField {
  return {
    id: 'places',
    label: words.places,
    type: 'number',
    required: true,
    min: 1,
    max: Math.max(own?.places ?? 1, Math.min(mostPlaces, places.free + (own?.places ?? 0))),
    value: value ?? String(own?.places ?? 1),
    errorMessage: words.badNumber(mostPlaces),
    ...(fault === undefined ? {} : { fault }),
  };
}

function caseField(
  codes: readonly CaseCode[],
  { own }: PlacesView,
  { bookings: words }: Text,
  { code, codeFault: fault }: BookingTyped,
): CardField {
  return {
    id: 'code',
    label: words.case,
    type: 'choice',
    hint: words.caseHint,
    value: code ?? own?.code ?? noCase,
    choices: [{ title: words.noCase, value: noCase }, ...codes.map((one) => ({ title: one, value: one }))],
    ...(fault === undefined ? {} : { fault }),
  };
}
