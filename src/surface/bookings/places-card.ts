import type { PlacesView } from '../../domain/decisions/bookings/bookings-seen.js';
import type { Places } from '../../domain/routine/meetings/booked-places.js';
import { formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { GroupPlaces } from '../../usecases/bookings/run-bookings.js';
import { withHome } from '../card/answer.js';
import type { CardAction, CardLine, CardModel, CardRow } from '../card/card-model.js';

const mostShown = 8;

/**
 * What is to come in the caller's groups, with places left and what one has booked.
 * @param first a sentence above the rest: why this is shown instead of what was pressed
 */
export function placesCard(groups: readonly GroupPlaces[], text: Text, first?: string): CardModel {
  const words = text.bookings;
  const all = groups
    .flatMap(({ snapshot, places }) => places.map((view) => ({ group: snapshot.group.value, view })))
    .sort((a, b) => (dayOf(a.view) < dayOf(b.view) ? -1 : 1));
  const shown = all.slice(0, mostShown);
  return {
    template: 'home',
    locale: text.locale,
    title: words.title,
    summary: text.common.summary,
    lines: [
      ...(first === undefined ? [] : [{ text: first, style: 'warning' as const }]),
      { text: all.length === 0 ? words.none : words.intro },
      ...(all.length > shown.length
        ? [{ text: words.more(all.length - shown.length), style: 'subtle' as const }]
        : []),
    ],
    rows: shown.map(({ group: { id, name }, view }): CardRow => {
      const inGroup: readonly CardLine[] = groups.length === 1 ? [] : [{ text: name, style: 'subtle' }];
      return {
        title: placesTitle(view, text),
        lines: [...inGroup, ...placesLines(view, text)],
        actions: bookingActions(view, id, text),
      };
    }),
    actions: withHome([], text),
  };
}

function dayOf({ meeting }: PlacesView): string {
  return `${meeting.date}T${meeting.time}`;
}

/** "Studiebesök tisdag 12 maj kl. 13.00". */
export function placesTitle(
  { kindName, meeting }: Pick<PlacesView, 'kindName' | 'meeting'>,
  text: Text,
): string {
  return `${kindName?.[text.locale] ?? text.term.meeting} ${formatMoment(meeting, text.locale)}`;
}

/** How many places are left, what one has booked and, for a coordinator, who has. */
export function placesLines({ places, own, booked }: PlacesView, text: Text): readonly CardLine[] {
  const words = text.bookings;
  const mine = own && (own.code === undefined ? words.own(own.places) : words.ownCase(own.places, own.code));
  return [
    { text: leftSentence(places, text) },
    ...(mine === undefined ? [] : [{ text: mine, style: 'good' as const }]),
    ...booked.map((one) => ({
      text: words.booker(one.name, one.unit, one.places),
      style: 'subtle' as const,
    })),
  ];
}

export function leftSentence({ limit, free }: Places, { bookings: words }: Text): string {
  if (limit === undefined) return words.noLimit;
  return limit === 0 ? words.noPlaces : words.left(free, limit);
}

/** What one may do about one's places at a meeting. */
export function bookingActions(
  { meeting, places, own, bookable }: PlacesView,
  groupId: string,
  { bookings: words }: Text,
): readonly CardAction[] {
  const data = { groupId, meetingId: meeting.id };
  const quiet = { data, sendsInputs: false };
  const form = (title: string): CardAction => ({ title, verb: 'bookings.form', ...quiet });
  if (own !== undefined) {
    const cancel: CardAction = {
      title: words.cancel,
      verb: 'bookings.cancel',
      ...quiet,
      style: 'destructive',
    };
    return bookable ? [form(words.change), cancel] : [cancel];
  }
  return bookable && places.free > 0 ? [form(words.book)] : [];
}
