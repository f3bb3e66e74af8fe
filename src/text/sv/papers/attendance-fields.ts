/** What is stored of who comes to a meeting. */
export const attendanceFieldsSv = {
  'meeting.absent': 'Vilka som anmält frånvaro, som id',
  'meeting.nothingMore': 'Enheter utan fler ärenden',
  'meeting.toldNotNeeded': 'Enheter som fått veta att de inte behövs',
  'meeting.presentUnits': 'Enheter som var med',
  'meeting.bookings.by': 'Vem som har bokat, som id',
  'meeting.bookings.places': 'Hur många platser',
  'meeting.bookings.code': 'Eget ärende som bokningen gäller, frivilligt',
  'meeting.bookings.at': 'När den gjordes',
};
