import type { bookingsSv } from '../../sv/meetings/bookings.js';

const places = (n: number) => (n === 1 ? '1 place' : `${n} places`);

export const bookingsEn: typeof bookingsSv = {
  describe: 'Book places at study visits, change or cancel them.',
  title: 'Book a place',
  intro:
    'A booking shows your name, your unit and the number of places. Who a place is for is never written here.',
  none: 'There is nothing to book a place at right now.',
  more: (n) => `The nearest are shown here. There are ${n} more, shown as they come closer.`,
  left: (free, limit) =>
    free === 0 ? `Full: all ${limit} places are booked` : `${free} of ${limit} places left`,
  noLimit: 'There are places',
  noPlaces: 'No places can be booked yet. The coordinator sets how many there are.',
  own: (n) => `You have booked ${places(n)}`,
  ownCase: (n, code) => `You have booked ${places(n)} (${code})`,
  booker: (name, unit, n) => `${name}, ${unit}: ${places(n)}`,
  book: 'Book',
  change: 'Change',
  cancel: 'Cancel the booking',
  open: 'Book a place',
  toList: 'Show all times',
  formTitle: (kind, when) => `Book a place: ${kind} ${when}`,
  changeTitle: (kind, when) => `Change the booking: ${kind} ${when}`,
  places: 'Number of places',
  case: 'A case of your own (optional)',
  noCase: 'No case',
  caseHint: 'Only you see which case the booking is for.',
  booked: (n) => (n === 1 ? '1 place is booked' : `${n} places are booked`),
  bookedBody: (kind, when) => `${kind} ${when}. You are reminded the working day before.`,
  cancelled: 'You have no booking left',
  cancelledBody: (kind, when) => `${kind} ${when}. The places are free for others.`,
  full: (when) => `There are no places left ${when}. Choose another time.`,
  tooFew: (left) => (left === 1 ? 'There is only 1 place left.' : `There are only ${left} places left.`),
  badNumber: (most) => `Write a whole number from 1 to ${most}.`,
  begun: 'It has already begun, so nothing can be booked, changed or cancelled.',
  isCancelled: 'It is cancelled. Choose another time.',
  notAllowed: 'Only caseworkers and representatives can book places.',
  notOwnCase: 'The case is not yours, or it is closed. Choose another.',
  moved: (n) =>
    `Your booking of ${places(n)} goes along to the new time. Cancel it if the time does not suit.`,
  gone: (n) => `Your booking of ${places(n)} no longer holds. Book another time.`,
  reminder: (n) => `Your booking: ${places(n)}`,
  count: (n) =>
    n === 0 ? 'Nobody has booked a place' : n === 1 ? '1 place is booked' : `${n} places are booked`,
  countOf: (n, limit) => (n === 0 ? 'Nobody has booked a place' : `${n} of ${limit} places are booked`),
  who: 'Show who has booked',
  factPlaces: 'Places',
  factBooked: 'Booked',
  home: (what, n) => `Booked: ${what}, ${places(n)}`,
  homeFree: (what, left) => `${what}: ${left.charAt(0).toLowerCase()}${left.slice(1)}`,
  call: (n) => `You have booked ${places(n)}.`,
};
