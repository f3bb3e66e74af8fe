import type { attendanceFieldsSv } from '../../sv/papers/attendance-fields.js';

/** What is stored of who comes to a meeting. */
export const attendanceFieldsEn: typeof attendanceFieldsSv = {
  'meeting.absent': 'Who has reported absence, as ids',
  'meeting.nothingMore': 'Units without more cases',
  'meeting.toldNotNeeded': 'Units that have been told they are not needed',
  'meeting.presentUnits': 'Units that were present',
  'meeting.bookings.by': 'Who has booked, as an id',
  'meeting.bookings.places': 'How many places',
  'meeting.bookings.code': 'An own case that the booking is for, if given',
  'meeting.bookings.at': 'When it was made',
};
