import { z } from 'zod';
import type { BookingMade, NamedMeeting } from '../../domain/decisions/bookings/book-places.js';
import { typed, wholeNumber } from '../../domain/form/typed-input.js';
import { mostPlaces } from '../../domain/routine/meetings/booked-places.js';
import { formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { GroupTrouble } from '../../usecases/decide-in-group.js';
import {
  bookGroupPlaces,
  type BookingAsked,
  cancelOwnBooking,
  lookAtBooking,
  lookAtPlaces,
} from '../../usecases/bookings/run-bookings.js';
import { answer, refused, told } from '../card/answer.js';
import type { CardAction, CardModel } from '../card/card-model.js';
import { cardVerb, type CardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { changedSince } from '../card/changed-since.js';
import { idField, openedField } from '../card/form-values.js';
import { bookingForm, type BookingTyped, noCase } from './booking-form.js';
import { placesCard } from './places-card.js';

const asked = { groupId: idField, meetingId: idField };

/** @param first why this is shown instead of what was pressed */
export async function showPlaces(
  { deps, caller, text }: Omit<VerbContext, 'rejected'>,
  first?: string,
): Promise<CardModel> {
  return placesCard(await lookAtPlaces(deps, caller), text, first);
}

const showVerb = cardVerb({
  verb: 'bookings.show',
  data: z.strictObject({}),
  run: async (context) => answer(context, await showPlaces(context)),
});

const formVerb = cardVerb({
  verb: 'bookings.form',
  data: z.strictObject(asked),
  run: (context, data) => form(context, data),
});

const saveVerb = cardVerb({
  verb: 'bookings.save',
  data: z.strictObject({
    ...asked,
    opened: openedField,
    places: typed(8),
    code: z.string().max(12).optional(),
  }),
  async run(context, { groupId, meetingId, opened, places, code }) {
    const { deps, caller, text } = context;
    const wish = {
      places: wholeNumber(places, 1, mostPlaces),
      ...(code === undefined || code === '' || code === noCase ? {} : { code }),
    };
    const data = { groupId, meetingId };
    const outcome = await bookGroupPlaces(deps, caller, data, { typed: wish, opened });
    switch (outcome.kind) {
      case 'booked':
        return answer(context, bookedCard(data, outcome, text));
      case 'full':
        return outcome.left === 0
          ? await full(context, data)
          : await form(context, data, { places, code, placesFault: text.bookings.tooFew(outcome.left) });
      case 'bad-number':
        return await form(context, data, { places, code, placesFault: text.bookings.badNumber(mostPlaces) });
      case 'not-own-case':
        return await form(context, data, { places, code: noCase, codeFault: text.bookings.notOwnCase });
      case 'changed-since':
      case 'changed-meanwhile':
        return await form(context, data, { places, code }, true);
      case 'notFound':
      case 'notAllowed':
      case 'begun':
      case 'cancelled':
      case 'none-booked':
      case 'no-such-group':
        return answer(context, trouble(outcome.kind, text));
    }
  },
});

const cancelVerb = cardVerb({
  verb: 'bookings.cancel',
  data: z.strictObject(asked),
  async run(context, data) {
    const { deps, caller, text } = context;
    const outcome = await cancelOwnBooking(deps, caller, data);
    if (outcome.kind !== 'none-booked') return answer(context, trouble(outcome.kind, text));
    const words = text.bookings;
    const again = { title: words.book, verb: 'bookings.form', data, sendsInputs: false };
    const body = words.cancelledBody(...nameAndTime(outcome, text));
    return answer(context, told(text, words.cancelled, [body], [again, toList(text)]));
  },
});

/** The form with what was typed; `again` beside what stands, where that has changed. */
async function form(
  context: VerbContext,
  data: BookingAsked,
  entered: BookingTyped = {},
  again = false,
): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const one = await lookAtBooking(deps, caller, data);
  if (one === undefined) return answer(context, trouble('notFound', text));
  if (one.view.meeting.state === 'cancelled') return answer(context, trouble('cancelled', text));
  if (!one.view.bookable) return answer(context, trouble(one.view.mayBook ? 'begun' : 'notAllowed', text));
  if (one.view.own === undefined && one.view.places.free === 0) return await full(context, data);
  const card = bookingForm(one, text, entered);
  return answer(context, again ? changedSince(card, bookingForm(one, text), text) : card);
}

/** Someone else was first: nothing is booked, and what is left elsewhere is shown. */
async function full(context: VerbContext, { groupId, meetingId }: BookingAsked): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const groups = await lookAtPlaces(deps, caller);
  const meeting = groups
    .filter(({ snapshot }) => snapshot.group.value.id === groupId)
    .flatMap(({ places }) => places)
    .find((one) => one.meeting.id === meetingId)?.meeting;
  const when = meeting === undefined ? '' : formatMoment(meeting, text.locale);
  return answer(context, placesCard(groups, text, text.bookings.full(when)));
}

function bookedCard(
  { groupId, meetingId }: BookingAsked,
  outcome: NamedMeeting & { readonly places: number },
  text: Text,
): CardModel {
  const words = text.bookings;
  const data = { groupId, meetingId };
  const body = words.bookedBody(...nameAndTime(outcome, text));
  return told(
    text,
    words.booked(outcome.places),
    [body],
    [
      { title: words.change, verb: 'bookings.form', data, sendsInputs: false },
      { title: words.cancel, verb: 'bookings.cancel', data, style: 'destructive', sendsInputs: false },
      toList(text),
    ],
  );
}

function nameAndTime({ kindName, meeting }: NamedMeeting, text: Text): [string, string] {
  return [kindName?.[text.locale] ?? text.term.meeting, formatMoment(meeting, text.locale)];
}

function toList(text: Text): CardAction {
  return { title: text.bookings.toList, verb: 'bookings.show', sendsInputs: false };
}

type Refusal = BookingMade['kind'] | GroupTrouble['kind'];

/** Why nothing was booked or cancelled. */
function trouble(kind: Refusal, text: Text): CardModel {
  const words = text.bookings;
  switch (kind) {
    case 'notAllowed':
      return refused(text, words.notAllowed, [toList(text)]);
    case 'begun':
      return refused(text, words.begun, [toList(text)]);
    case 'cancelled':
      return refused(text, words.isCancelled, [toList(text)]);
    case 'changed-since':
    case 'changed-meanwhile':
      return refused(text, text.common.changedMeanwhile, [toList(text)]);
    case 'notFound':
    case 'no-such-group':
    case 'booked':
    case 'none-booked':
    case 'full':
    case 'bad-number':
    case 'not-own-case':
      return refused(text, text.common.notFound, [toList(text)]);
  }
}

export const bookingsVerbs: readonly CardVerb[] = [showVerb, formVerb, saveVerb, cancelVerb];
