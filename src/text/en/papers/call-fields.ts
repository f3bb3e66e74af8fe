import type { callFieldsSv } from '../../sv/papers/call-fields.js';

/** What is stored of calls to those without Teams. */
export const callFieldsEn: typeof callFieldsSv = {
  'call.kind': 'What the call is about, from a fixed list',
  'call.occurrence': 'Which time it is',
  'call.facts': 'Dates, units and codes that the call needs',
  'call.person': 'The member without Teams, as an id',
  'call.at': 'When it came',
  'call.usefulUntil': 'When it is no longer of use',
  'call.meetingRevision': 'Version of the meeting when it was planned',
  'call.done.by': 'Who has called, as an id',
  'call.done.at': 'When the call was made',
  'case.acknowledgements.notedBy': 'The coordinator who noted it for someone without Teams',
  'case.life.done.notedBy': 'The coordinator who noted it for someone without Teams',
  'case.life.trace.notedBy': 'The coordinator who noted it for someone without Teams',
  'case.outcome.before.done.notedBy': 'The coordinator who noted it for someone without Teams',
  'life.life.done.notedBy': 'The coordinator who noted it for someone without Teams',
  'life.life.trace.notedBy': 'The coordinator who noted it for someone without Teams',
};
